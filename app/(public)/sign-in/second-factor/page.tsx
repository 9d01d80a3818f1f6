import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Enrolment } from '#components/sign-in/enrolment.tsx'
import { SecondFactorForm } from '#components/sign-in/second-factor-form.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { hasSecondFactor } from '#lib/auth/second-factor.ts'

export default async function SecondFactorPage() {
  const session = await currentSession()
  if (!session) redirect('/sign-in')
  if (session.secondFactorAt || session.roles.length === 0) redirect('/')
  const t = await getTranslations('sign-in.second')
  const enrolled = await hasSecondFactor(session.userId)
  const form = {
    code: t('code'),
    codeHint: enrolled ? t('codeHint') : t('codeHintFirst'),
    submit: enrolled ? t('submit') : t('finish'),
    sending: t('sending'),
    failed: t('failed'),
    lost: t('lost'),
  }
  if (enrolled) {
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        <SecondFactorForm strings={form} />
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('enrol.title')} lead={t('enrol.lead')} />
      <Enrolment
        strings={{
          begin: t('enrol.begin'),
          scan: t('enrol.scan'),
          byHand: t('enrol.byHand'),
          picture: t('enrol.picture'),
          codesTitle: t('enrol.codesTitle'),
          codesLead: t('enrol.codesLead'),
          kept: t('enrol.kept'),
          failed: t('enrol.failed'),
          form,
        }}
      />
    </>
  )
}
