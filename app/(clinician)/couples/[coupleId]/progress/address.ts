import { ownRuleId } from '#lib/domain/own-rule.ts'
import { rangeNames } from '#lib/domain/trend-range.ts'

/** What the address of the page says: the period, and of each measure the rule for change. */
export type Shown = { range: string | undefined; rules: Readonly<Record<string, string>> }

type Query = Record<string, string | string[] | undefined>

/**
 * `?range=12w&rule.csi-16=cautious`, and as the form of own numbers sends it `sd.csi-16=16&r.csi-16=.95`. What is not of
 * this shape is as if it were not there.
 */
export function shownIn(query: Query): Shown {
  const rules = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith('rule.') && typeof value === 'string' ? [[name.slice('rule.'.length), value]] : [],
  )
  const own = Object.entries(query).flatMap(([name, sd]) => {
    if (!name.startsWith('sd.')) return []
    const measure = name.slice('sd.'.length)
    const id = ownRuleId({ sd: numberOf(sd), r: numberOf(query[`r.${measure}`]) })
    return id === null ? [] : [[measure, id]]
  })
  return {
    range: typeof query.range === 'string' ? query.range : undefined,
    rules: Object.fromEntries([...rules, ...own]),
  }
}

/** A decimal comma is one too. */
function numberOf(typed: Query[string]): number {
  return typeof typed === 'string' && typed.trim() !== '' ? Number(typed.replace(',', '.')) : Number.NaN
}

/** The same page with something changed: all else in the address stays. */
export function addressOf(path: string, { range, rules }: Shown): string {
  const query = new URLSearchParams()
  if (range !== undefined && rangeNames.some(name => name === range)) query.set('range', range)
  for (const [measure, rule] of Object.entries(rules)) query.set(`rule.${measure}`, rule)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
