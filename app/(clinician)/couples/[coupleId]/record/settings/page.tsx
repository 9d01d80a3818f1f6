import { getTranslations } from 'next-intl/server'
import { Form } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TimeField } from '#components/form/time-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { readCouple } from '#lib/data/couples.ts'
import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { coupleProblems, partnerChoices } from '../../../partner-choices.ts'
import { loadCase } from '../../load-case.ts'

/** The couple's zone and opening hour. */
export default async function SettingsPage({ params }: { params: Promise<{ coupleId: string }> }) {
  const { coupleId, version, zone, openingMinute } = await loadCase(params, readCouple)
  const t = await getTranslations('couple')
  const required = t('fields.required')
  const { zones } = await partnerChoices(zone)
  const record = `/couples/${coupleId}/record`
  return (
    <div className="max-w-xl space-y-4">
      <p>
        <a className="link" href={record}>
          {t('back')}
        </a>
      </p>
      <Card id="settings" title={t('agreed.changeTitle')}>
        <Form
          action={`/api/couples/${coupleId}`}
          method="PUT"
          version={version}
          defaultValues={{ zone, opening: writeTimeOfDay(openingMinute) }}
          messages={await coupleProblems()}
          strings={await formStrings()}
          then={record}
        >
          <SelectField
            name="zone"
            label={t('fields.coupleZone')}
            hint={t('fields.coupleZoneHint')}
            options={zones}
            required={required}
          />
          <TimeField
            name="opening"
            label={t('fields.opening')}
            hint={t('fields.openingHint')}
            required={required}
          />
          <SubmitButton>{t('record.save')}</SubmitButton>
        </Form>
      </Card>
    </div>
  )
}
