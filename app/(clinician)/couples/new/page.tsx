import { getLocale, getTranslations } from 'next-intl/server'
import { NewCoupleForm } from '#components/couples/new-couple-form.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { requireClinician } from '#lib/auth/require.ts'
import { listPolicies } from '#lib/data/couples.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { coupleProblems, partnerChoices, partnerFieldStrings } from '../partner-choices.ts'
import { inOrder, policyName } from '../policy-name.ts'

export default async function NewCouplePage() {
  const clinician = await requireClinician()
  const policies = await withActor(clinician, listPolicies)
  const session = await currentSession()
  const t = await getTranslations('couple')
  const locale = nearestLocale(await getLocale())
  const nameOf = await policyName()
  return (
    <>
      <PageHeading
        above={<a href="/caseload">{t('desk.caseload')} /</a>}
        title={t('new.title')}
        lead={t('new.lead')}
      />
      <NewCoupleForm
        strings={{
          titles: { A: t('new.partner', { slot: 'A' }), B: t('new.partner', { slot: 'B' }) },
          together: t('new.together'),
          coupleZone: t('fields.coupleZone'),
          coupleZoneHint: t('fields.coupleZoneHint'),
          opening: t('fields.opening'),
          openingHint: t('fields.openingHint'),
          policy: t('fields.policy'),
          submit: t('new.submit'),
          cancel: t('new.cancel'),
          fields: await partnerFieldStrings(),
        }}
        choices={await partnerChoices(session?.zone ?? 'UTC')}
        policies={inOrder(policies).map(policy => ({
          value: policy.id,
          label: nameOf(policy.kind),
          note: policy.body[locale].split('\n')[0] ?? '',
        }))}
        suggested={{ zone: session?.zone ?? 'UTC', locale, opening: '21:00' }}
        form={await formStrings()}
        messages={await coupleProblems()}
      />
    </>
  )
}
