import type { Place } from '#lib/domain/exercises/steps.ts'
import type { Missing } from '#lib/domain/specific.ts'
import type { SettleStrings } from './settle.tsx'

/** What the form says, in one language. Words in braces are filled in by the form itself. */
export type RunStrings = {
  /** "{at} of {of}" */
  progress: string
  progressLabel: string
  tapMovesOn: string
  back: string
  skip: string
  next: string
  done: string
  leave: string
  /** "{at} of {of}, between {left} and {right}" */
  between: string
  minutesField: string
  /** "… {max}" */
  minutesWrong: string
  /** "Line {at}" */
  list: { line: string }
  settle: SettleStrings
  /** What the button to each standing object says, and where it leads. */
  places: Record<Place, { label: string; href: string }>
  /** Why no more can be shown to the other; empty where there is no such limit. */
  mostOffered: string
  /** What is asked where a sentence of appreciation is general; `partner` is the other's name. */
  nudge: { partner: string } & Record<Missing, string>
  breathe: { start: string; in: string; out: string; stop: string; left: string }
  audience: { legend: string; change: string; done: string }
  save: { waiting: string; saved: string; lost: string; lostLeave: string; leaveAnyway: string }
  conflict: {
    title: string
    lead: string
    mine: string
    theirs: string
    keepMine: string
    takeTheirs: string
    skipped: string
    empty: string
  }
  /** `offered` holds {when}. */
  review: {
    title: string
    lead: string
    offeredTitle: string
    offered: string
    /** How many are shown at a time; empty where there is no such limit. */
    most: string
    nothing: string
    failed: string
  }
  reads: { minutes: string }
  /** By reason or code of a problem. */
  problems: Record<string, string>
}

/** "{at} of {of}" with its words filled in. */
export function fillIn(sentence: string, words: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole))
}
