import type { ImportMapping } from '#lib/domain/import.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { Draft, DraftGroup, Favourable, Whose } from './draft.ts'

const couples = /couple|dyad|pair|pareja|case|caso|household|hogar/i
const days = /day|d[ií]a|date|fecha|time/i
const worse =
  /anx|ansied|sad|triste|tens|stress|estr[eé]s|conflict|depress|anger|angry|enfado|\bira\b|lonel|soledad|pain|dolor|worry|preocup|fear|miedo/i
const better =
  /vigou?r|content|close|cercan|satisf|happy|happi|feliz|felic|joy|alegr|support|apoyo|affection|afecto|calm|heard|escuch|trust|confian/i

/** Ranges that diaries use, narrowest first. */
const ranges = [
  [0, 1],
  [0, 4],
  [1, 5],
  [0, 5],
  [0, 6],
  [1, 7],
  [0, 7],
  [0, 10],
  [1, 10],
  [0, 100],
] as const

/** A first draft from what the columns are called and hold. Whose a column is, is never guessed. */
export function firstGuess(columns: readonly ImportColumn[]): Draft {
  const filter = columns.find(each => couples.test(each.name) && (each.values?.length ?? 0) > 1)
  const numbered = columns.find(
    each => each.whole && each.min! >= 0 && days.test(each.name) && each !== filter,
  )
  const day = columns.find(each => each.kind === 'date') ?? numbered
  return {
    filterColumn: filter?.name ?? '',
    filterValue: '',
    dayColumn: day?.name ?? '',
    dayKind: day?.kind === 'number' ? 'number' : 'date',
    startDate: '',
    zeroIs: day?.min === 1 ? 1 : 0,
    groups: groupsOf(columns),
  }
}

/** The draft that a mapping was made of. */
export function draftOf(columns: readonly ImportColumn[], mapping: ImportMapping): Draft {
  const whose = new Map(mapping.series.map(each => [each.column, each]))
  const { filter, day } = mapping
  return {
    filterColumn: filter?.column ?? '',
    filterValue: filter?.equals ?? '',
    dayColumn: day.kind === 'fixed' ? '' : day.column,
    dayKind: day.kind === 'number' ? 'number' : 'date',
    startDate: day.kind === 'number' ? day.startDate : '',
    zeroIs: day.kind === 'number' ? day.zeroIs : 0,
    groups: groupsOf(columns).map(group => {
      const known = group.columns.map(each => whose.get(each.column)).find(each => each !== undefined)
      const given = known && {
        label: known.observation.label,
        low: String(known.observation.low),
        high: String(known.observation.high),
        favourable: known.observation.favourable,
      }
      const own = (column: string): Whose => whose.get(column)?.partner ?? 'none'
      return {
        ...group,
        ...given,
        columns: group.columns.map(each => ({ ...each, whose: own(each.column) })),
      }
    }),
  }
}

function groupsOf(columns: readonly ImportColumn[]): DraftGroup[] {
  const numbers = columns.filter(each => each.kind === 'number')
  const split = [splitFront, splitBack].map(each => new Map(numbers.map(({ name }) => [name, each(name)])))
  const [best] = split.sort((a, b) => paired(b) - paired(a))
  const byStem = Map.groupBy(numbers, ({ name }) => {
    const { stem } = best!.get(name)!
    return pairs(best!, stem) ? stem : name
  })
  return [...byStem].map(([stem, own]) => ({
    label: spoken(stem),
    ...guessedRange(own),
    favourable: guessedDirection(stem),
    columns: own.map(({ name }) => ({
      column: name,
      affix: own.length > 1 ? best!.get(name)!.affix : '',
      whose: '' as Whose,
    })),
  }))
}

type Split = { affix: string; stem: string }

function splitFront(name: string): Split {
  const parts = /^([^_.\- ]+[_.\- ]+)(.+)$/.exec(name)
  return parts ? { affix: parts[1]!, stem: parts[2]! } : { affix: '', stem: name }
}

function splitBack(name: string): Split {
  const parts = /^(.+?)([_.\- ]+[^_.\- ]+)$/.exec(name)
  return parts ? { affix: parts[2]!, stem: parts[1]! } : { affix: '', stem: name }
}

function pairs(split: ReadonlyMap<string, Split>, stem: string): boolean {
  return [...split.values()].filter(each => each.stem === stem && each.affix !== '').length > 1
}

/** How many columns have a companion under this way of splitting. */
function paired(split: ReadonlyMap<string, Split>): number {
  return [...split.values()].filter(each => pairs(split, each.stem)).length
}

function spoken(stem: string): string {
  const words = stem.replace(/[_.\-\s]+/g, ' ').trim()
  return words.slice(0, 1).toUpperCase() + words.slice(1, 120)
}

function guessedRange(columns: readonly ImportColumn[]): { low: string; high: string } {
  const min = Math.min(...columns.map(each => each.min!))
  const max = Math.max(...columns.map(each => each.max!))
  const [low, high] = ranges.find(([from, to]) => from <= min && max <= to) ?? [
    Math.floor(min),
    Math.ceil(max),
  ]
  return { low: String(low), high: String(high) }
}

function guessedDirection(stem: string): Favourable {
  if (worse.test(stem)) return 'lower'
  return better.test(stem) ? 'higher' : 'neither'
}
