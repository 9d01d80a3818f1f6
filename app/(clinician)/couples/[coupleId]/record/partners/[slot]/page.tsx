import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PartnerFields } from '#components/couples/partner-fields.tsx'
import { Form } from '#components/form/form.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { readCouple } from '#lib/data/couples.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { coupleProblems, partnerChoices, partnerFieldStrings } from '../../../../partner-choices.ts'
import { loadCase } from '../../../load-case.ts'

/** Corrects what is known of one partner. */
export default async function PartnerPage({
  params,
}: {
  params: Promise<{ coupleId: string; slot: string }>
}) {
  const { slot } = await params
  const couple = await loadCase(params, readCouple)
  if (slot !== 'A' && slot !== 'B') notFound()
  const { coupleId, version } = couple
  const { partnerId, name, pronouns, email, locale, zone, country, joinedAt } = couple.partners[slot]
  const t = await getTranslations('couple')
  const strings = await partnerFieldStrings()
  const record = `/couples/${coupleId}/record`
  return (
    <div className="max-w-xl space-y-4">
      <p>
        <a className="link" href={record}>
          {t('back')}
        </a>
      </p>
      <Card id="details" title={t('record.correctTitle', { name })}>
        <Form
          action={`/api/couples/${coupleId}/partners/${partnerId}`}
          method="PUT"
          version={version}
          defaultValues={{ name, pronouns: pronouns ?? '', email: email ?? '', locale, zone, country }}
          messages={await coupleProblems()}
          strings={await formStrings()}
          then={record}
        >
          <PartnerFields
            path=""
            strings={joinedAt ? { ...strings, emailHint: t('fields.emailJoined') } : strings}
            choices={await partnerChoices(zone)}
          />
          <SubmitButton>{t('record.save')}</SubmitButton>
        </Form>
      </Card>
    </div>
  )
}
