import { getLocale, getTranslations } from 'next-intl/server'
import { DateField } from '#components/form/date-field.tsx'
import { Form } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'

/** A total from a form on paper: into the series of its measure, and into the list below, to be taken back. */
export async function PaperTotalCard({
  couple,
  measures,
  today,
}: {
  couple: CoupleHeader
  measures: readonly Measure[]
  today: string
}) {
  const t = await getTranslations('measures.paper')
  const locale = nearestLocale(await getLocale())
  const { coupleId, partners } = couple
  const required = t('required')
  return (
    <Card title={t('title')} lead={t('lead')}>
      <Form
        action="/api/paper-totals"
        fixed={{ coupleId }}
        defaultValues={{ measureId: measures[0]?.id, slot: 'A', day: today, total: '' }}
        messages={await problemMessages(t.raw('problems') as Record<string, string>)}
        strings={await formStrings()}
        then="reload"
        className="space-y-4"
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            name="measureId"
            label={t('measure')}
            options={measures.map(({ id, title, range }) => ({
              value: id,
              label: t('option', { title: title[locale], low: range.low, high: range.high }),
            }))}
          />
          <SelectField
            name="slot"
            label={t('who')}
            options={(['A', 'B'] as const).map(slot => ({ value: slot, label: partners[slot].name }))}
          />
          <DateField name="day" label={t('day')} max={today} required={required} />
          <TextField name="total" type="number" step={0.1} label={t('total')} required={required} />
        </div>
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Card>
  )
}
