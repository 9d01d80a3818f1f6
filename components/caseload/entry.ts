import type { Show } from '#lib/domain/caseload-shows.ts'

/** A couple as the caseload shows it: words and numbers made on the server, nothing that a partner wrote. */
export type CaseloadEntry = {
  id: string
  href: string
  names: string
  notes: readonly string[]
  /** `at` in milliseconds, to sort by. */
  next: { text: string; at: number } | null
  done: Record<'A' | 'B', Done>
  trend: {
    a: readonly (number | null)[]
    b: readonly (number | null)[]
    low: number
    high: number
    label: string
    /** Named where it is not what the column says. */
    observation: string | null
  } | null
  /** The numbers behind it: short for the eye, and as sentences. */
  change: { chips: readonly EntryChip[]; short: readonly ShortNumbers[]; sentences: readonly string[] }
  look: readonly EntryChip[]
  shownIn: readonly Show[]
}

export type Done = { value: number; max: number; text: string; label: string } | { none: string }
export type EntryChip = { text: string; tone: 'neutral' | 'good' | 'notice' | 'flag' }

/** A page of many couples, sorted and searched by the server; `first` counts from 0. */
export type CaseloadPage = {
  number: number
  pages: number
  first: number
  total: number
  counts: Readonly<Record<Show, number>>
}

type ShortNumbers = { slot: 'A' | 'B'; text: string }
