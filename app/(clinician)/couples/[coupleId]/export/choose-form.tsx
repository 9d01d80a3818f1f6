import { getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import type { ExportPage } from './load-export.ts'

/** Whose record and which days: asked in the address, so that it can be read again. */
export async function ChooseForm({ page }: { page: ExportPage }) {
  const t = await getTranslations('export.desk')
  const { couple, from, to, today, whose } = page
  const options = [
    { value: 'A', label: t('of', { name: couple.partners.A.name }), note: null },
    { value: 'B', label: t('of', { name: couple.partners.B.name }), note: null },
    { value: 'both', label: t('both'), note: t('bothNote') },
  ]
  return (
    <Card title={t('choose')}>
      <form method="get" className="space-y-4">
        <fieldset className="space-y-2">
          <legend className="mb-1.5 font-medium">{t('whose')}</legend>
          {options.map(each => (
            <label key={each.value} className="choice">
              <input
                type="radio"
                name="whose"
                value={each.value}
                defaultChecked={each.value === (whose ?? 'A')}
              />
              <span className="min-w-0 leading-snug">
                <span className="font-medium">{each.label}</span>
                {each.note && <span className="block text-sm text-ink-soft">{each.note}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <DayField name="from" label={t('from')} value={from} max={today} />
          <DayField name="to" label={t('to')} value={to} max={today} />
        </div>
        <button type="submit" className="button" data-variant="secondary">
          {t('show')}
        </button>
      </form>
    </Card>
  )
}

function DayField({ name, label, value, max }: { name: string; label: string; value: string; max: string }) {
  return (
    <label className="block">
      <span className="mb-1.5 block font-medium">{label}</span>
      <input type="date" name={name} defaultValue={value} max={max} required className="field" />
    </label>
  )
}
