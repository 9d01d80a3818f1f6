import type { Item, Measure } from './measure.ts'

/** What a definition says against itself: where, and why as a message key with its values. */
type MeasureContradiction = {
  readonly path: readonly (string | number)[]
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
}

/** Every contradiction of a measure's definition; empty when it is sound. */
export function contradictionsOf(measure: Measure): MeasureContradiction[] {
  return [
    ...repeated(measure),
    ...measure.subscales.flatMap((each, index) => contradictionsOfSubscale(each, index, measure)),
    ...contradictionsOfRange(measure),
    ...contradictionsOfCutoffs(measure),
    ...contradictionsOfBands(measure),
    ...contradictionsOfRules(measure),
    ...contradictionsOfText(measure),
  ]
}

function at(
  path: MeasureContradiction['path'],
  reason: string,
  values: MeasureContradiction['values'] = {},
): MeasureContradiction {
  return { path, reason, values }
}

function repeated({ items, subscales, cutoffs, bands, change }: Measure): MeasureContradiction[] {
  return Object.entries({ items, subscales, cutoffs, bands, change }).flatMap(([list, all]) =>
    all.flatMap(({ id }, index) =>
      all.findIndex(each => each.id === id) < index ? [at([list, index, 'id'], 'id-repeated', { id })] : [],
    ),
  )
}

function contradictionsOfSubscale(
  { items, low, high }: Measure['subscales'][number],
  index: number,
  measure: Measure,
): MeasureContradiction[] {
  const unknown = items.filter(id => !measure.items.some(each => each.id === id))
  if (unknown.length > 0)
    return unknown.map(id => at(['subscales', index, 'items'], 'subscale-item-unknown', { id }))
  const found = rangeOfItems(
    measure.items.filter(each => items.includes(each.id)),
    measure.scoring,
  )
  return isSame(found, { low, high })
    ? []
    : [at(['subscales', index], 'subscale-range-disagrees', { ...found, givenLow: low, givenHigh: high })]
}

function contradictionsOfRange({ items, scoring, range }: Measure): MeasureContradiction[] {
  if (range.low >= range.high) return [at(['range'], 'low-not-below-high')]
  if (items.length === 0) return []
  const found = rangeOfItems(items, scoring)
  return isSame(found, range)
    ? []
    : [at(['range'], 'range-disagrees', { ...found, givenLow: range.low, givenHigh: range.high })]
}

/** What the options add up to at their lowest and at their highest. */
function rangeOfItems(items: readonly Item[], { kind, multiplier }: Measure['scoring']) {
  const add = (end: (...scores: number[]) => number) =>
    items.reduce((sum, { options }) => sum + end(...options.map(each => each.score)), 0)
  const share = multiplier / (kind === 'mean' ? items.length : 1)
  return { low: add(Math.min) * share, high: add(Math.max) * share }
}

function isSame(a: Measure['range'], b: Measure['range']): boolean {
  return Math.abs(a.low - b.low) < 1e-9 && Math.abs(a.high - b.high) < 1e-9
}

/** A cut-off outside the range, or one that every total or none would meet, says nothing. */
function contradictionsOfCutoffs({ cutoffs, range, favourable }: Measure): MeasureContradiction[] {
  return cutoffs.flatMap(({ id, op, value }, index) => {
    const isOutside = value < range.low || value > range.high
    const isTrivial =
      (value === range.low && (op === '<' || op === '>=')) ||
      (value === range.high && (op === '>' || op === '<='))
    if (isOutside || isTrivial) return [at(['cutoffs', index, 'value'], 'cutoff-outside-range', { value })]
    const isLow = op === '<' || op === '<='
    return id === 'caseness' && isLow !== (favourable === 'higher')
      ? [at(['cutoffs', index, 'op'], 'cutoff-against-direction', { op })]
      : []
  })
}

function contradictionsOfBands({ bands, range }: Measure): MeasureContradiction[] {
  return bands.flatMap(({ from }, index) => {
    const before = bands[index - 1]
    if (before === undefined)
      return from === range.low ? [] : [at(['bands', 0, 'from'], 'bands-begin-elsewhere', { from })]
    return from > before.from && from <= range.high
      ? []
      : [at(['bands', index, 'from'], 'bands-out-of-order', { from })]
  })
}

function contradictionsOfRules({ items, missing, change, range, critical }: Measure): MeasureContradiction[] {
  const prorated =
    missing.rule === 'prorate' && missing.max >= items.length
      ? [at(['missing', 'max'], 'too-many-missing', { items: items.length })]
      : []
  const width = range.high - range.low
  const rules = change.flatMap((rule, index) => {
    const size = rule.kind === 'points' ? rule.points : rule.kind === 'jt' ? rule.sd : 0
    return size > width ? [at(['change', index], 'change-wider-than-range', { width })] : []
  })
  const flags = critical.flatMap(({ item, op, value }, index) => {
    const asked = items.find(each => each.id === item)
    if (!asked) return [at(['critical', index, 'item'], 'critical-item-unknown', { id: item })]
    const met = asked.options.filter(({ score }) => (op === '>' ? score > value : score >= value)).length
    return met === 0 || met === asked.options.length
      ? [at(['critical', index, 'value'], 'critical-says-nothing', { value })]
      : []
  })
  return [...prorated, ...rules, ...flags]
}

/** What is shown needs the text of every item, and of its options at least the first and the last. */
function contradictionsOfText({ displayable, items }: Measure): MeasureContradiction[] {
  if (!displayable) return []
  if (items.length === 0) return [at(['displayable'], 'nothing-to-display')]
  return items.flatMap(({ text, options }, index) => [
    ...(text === undefined ? [at(['items', index, 'text'], 'text-missing')] : []),
    ...(options[0]?.label === undefined || options.at(-1)?.label === undefined
      ? [at(['items', index, 'options'], 'option-text-missing')]
      : []),
  ])
}
