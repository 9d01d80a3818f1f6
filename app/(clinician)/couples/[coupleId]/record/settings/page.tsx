import { getTranslations } from 'next-intl/server'
import { Form } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TimeField } from '#components/form/time-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { readJudging } from '#lib/data/couple-judging.ts'
import { readCouple } from '#lib/data/couples.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { coupleProblems, partnerChoices } from '../../../partner-choices.ts'
import { caseWords } from '../../case-words.ts'
import { loadCase } from '../../load-case.ts'
import { JudgingCard } from './judging-card.tsx'

/** The couple's zone and opening hour, and what they are judged by. */
export default async function SettingsPage({ params }: { params: Promise<{ coupleId: string }> }) {
  const { couple, judging, today } = await loadCase(params, async tx => {
    const couple = await readCouple(tx)
    return { couple, judging: await readJudging(tx), today: localDate(tx.now, couple.zone) }
  })
  const { coupleId, version, zone, openingMinute, partners } = couple
  const words = await caseWords({ A: partners.A.name, B: partners.B.name }, today)
  const t = await getTranslations('couple')
  const required = t('fields.required')
  const { zones } = await partnerChoices(zone)
  const record = `/couples/${coupleId}/record`
  return (
    <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-2">
      <p className="lg:col-span-2">
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
      <JudgingCard coupleId={coupleId} judging={judging} words={words} />
    </div>
  )
}
