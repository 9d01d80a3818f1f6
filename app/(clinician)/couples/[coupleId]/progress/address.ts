import { rangeNames } from '#lib/domain/trend-range.ts'

/** What the address of the page says: the period, and of each measure the rule for change. */
export type Shown = { range: string | undefined; rules: Readonly<Record<string, string>> }

type Query = Record<string, string | string[] | undefined>

/** `?range=12w&rule.csi-16=cautious`. What is not of this shape is as if it were not there. */
export function shownIn(query: Query): Shown {
  const rules = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith('rule.') && typeof value === 'string' ? [[name.slice('rule.'.length), value]] : [],
  )
  return {
    range: typeof query.range === 'string' ? query.range : undefined,
    rules: Object.fromEntries(rules),
  }
}

/** The same page with something changed: all else in the address stays. */
export function addressOf(path: string, { range, rules }: Shown): string {
  const query = new URLSearchParams()
  if (range !== undefined && rangeNames.some(name => name === range)) query.set('range', range)
  for (const [measure, rule] of Object.entries(rules)) query.set(`rule.${measure}`, rule)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
