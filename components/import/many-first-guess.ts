import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import type { Whose } from './draft.ts'
import { firstGuess } from './first-guess.ts'
import type { ManyDraft, ManyGroup, MeasureChoice } from './many-draft.ts'

const person = /partner|person|member|spouse|role|sex|gender|dyad.?member|miembro|rol|sexo/i

/** What is known before the file is looked at: how this practice makes couples. */
type ManySettings = Pick<ManyDraft, 'policyId' | 'zone' | 'locale' | 'country'>

/** A first draft from what the columns are called and hold. Whose a column is, is never guessed. */
export function manyFirstGuess(
  columns: readonly ImportColumn[],
  settings: ManySettings,
  measures: readonly MeasureChoice[],
): ManyDraft {
  const { filterColumn, dayColumn, dayKind, zeroIs, groups } = firstGuess(columns)
  const who = columns.find(each => person.test(each.name) && each.values?.length === 2)
  return {
    ...settings,
    coupleColumn: filterColumn || (columns.find(each => /id$/i.test(each.name))?.name ?? ''),
    partnerColumn: who?.name ?? '',
    partnerValues: { A: who?.values?.[0] ?? '', B: who?.values?.[1] ?? '' },
    namesFrom: 'pattern',
    names: { A: '{couple} A', B: '{couple} B' },
    dayColumn,
    // Without a day column, such as before and after, each column has a day of its own.
    dayKind: dayColumn === '' ? 'fixed' : dayKind,
    startDate: '',
    zeroIs,
    groups: groups.map(group => ({ ...group, measure: guessedMeasure(group.label, measures), day: '' })),
    outcome: '',
  }
}

/** Of a family such as CSI the name alone does not say which: that is left to the clinician. */
function guessedMeasure(label: string, measures: readonly MeasureChoice[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return measures.find(each => plain(label).includes(plain(each.name)))?.name ?? ''
}

/** The draft that a mapping was made of. */
export function manyDraftOf(
  columns: readonly ImportColumn[],
  mapping: ManyMapping,
  measures: readonly MeasureChoice[],
): ManyDraft {
  const first = manyFirstGuess(columns, mapping.settings, measures)
  const { partner, names, day } = mapping
  const known = new Map(mapping.series.map(each => [each.column, each]))
  return {
    ...first,
    coupleColumn: mapping.couple,
    partnerColumn: partner?.column ?? '',
    partnerValues: partner ? { A: partner.A, B: partner.B } : { A: '', B: '' },
    namesFrom: names.kind,
    names: { A: names.A, B: names.B },
    dayKind: day.kind,
    dayColumn: day.kind === 'fixed' ? '' : day.column,
    startDate: day.kind === 'number' ? day.startDate : '',
    zeroIs: day.kind === 'number' ? day.zeroIs : 0,
    outcome: mapping.outcome ?? '',
    groups: first.groups.map(group => mappedGroup(group, known, measures)),
  }
}

function mappedGroup(
  group: ManyGroup,
  known: ReadonlyMap<string, ManyMapping['series'][number]>,
  measures: readonly MeasureChoice[],
): ManyGroup {
  const own = group.columns.map(each => known.get(each.column)).find(each => each !== undefined)
  const columns = group.columns.map(each => {
    const partner = known.get(each.column)?.partner ?? 'none'
    const whose: Whose = partner === 'row' ? 'A' : partner
    return { ...each, whose }
  })
  if (!own) return { ...group, columns }
  const { name, label, low, high, favourable } = own.observation
  const measure = measures.some(each => each.name === name) ? name : ''
  return { label, low: String(low), high: String(high), favourable, measure, day: own.day ?? '', columns }
}
