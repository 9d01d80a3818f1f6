import { getTranslations } from 'next-intl/server'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { ChangeRule, Measure } from '#lib/domain/measures/measure.ts'
import { ownRule } from '#lib/domain/own-rule.ts'
import { rangeNames } from '#lib/domain/trend-range.ts'
import type { Shown } from './address.ts'

/** An SD and a reliability of one's own to judge a measure by, as a form that only changes the address. */
export async function OwnNumbersForm({
  here,
  shown: { range, rules },
  measure: { id, range: scale },
  rule,
}: {
  here: string
  shown: Shown
  measure: Measure
  rule: ChangeRule
}) {
  const t = await getTranslations('judging')
  const used = rule.kind === 'jt' ? rule : null
  const others = Object.entries(rules).filter(([measure]) => measure !== id)
  return (
    <div className="mt-1.5 text-sm">
      <Disclosure summary={t('own')} open={ownRule(rule.id) !== null}>
        <form method="get" action={`${here}#${id}`} className="flex flex-wrap items-end gap-3">
          {rangeNames.some(name => name === range) && <input type="hidden" name="range" value={range} />}
          {others.map(([measure, chosen]) => (
            <input key={measure} type="hidden" name={`rule.${measure}`} value={chosen} />
          ))}
          <p className="basis-full text-xs text-ink-soft">{t('ownLead')}</p>
          <NumberField
            name={`sd.${id}`}
            label={t('ownSd')}
            value={used?.sd}
            most={(scale.high - scale.low) / 2}
            step={0.01}
          />
          <NumberField name={`r.${id}`} label={t('ownR')} value={used?.r} most={0.999} step={0.001} />
          <Button type="submit">{t('ownShow')}</Button>
        </form>
      </Disclosure>
    </div>
  )
}

function NumberField({
  name,
  label,
  value,
  most,
  step,
}: {
  name: string
  label: string
  value: number | undefined
  most: number
  step: number
}) {
  return (
    <label className="block w-28">
      <span className="mb-1 block text-ink-soft">{label}</span>
      <input
        type="number"
        inputMode="decimal"
        name={name}
        defaultValue={value}
        min={step}
        max={most}
        step={step}
        required
        className="field"
      />
    </label>
  )
}
