/** One due instance for one partner. */
export type Due = { dueOn: string; done: boolean; excused: boolean }

/** A partner's own count; a couple has none (nobody is measured by the other's evenings). */
export type Completion = { done: number; due: number } | 'not-started'

/**
 * R12: done out of due for one partner. Excused ones count on neither side. A day that is not over counts only once
 * it is done. Before the first due day it is 'not-started', never 0 of 0; all excused is 0 of 0.
 */
export function completionOf(occurrences: readonly Due[], today: string): Completion {
  const counted = occurrences.filter(each => each.dueOn < today || (each.dueOn === today && each.done))
  if (counted.length === 0) return 'not-started'
  const asked = counted.filter(each => !each.excused)
  return { done: asked.filter(each => each.done).length, due: asked.length }
}

type DueDays = {
  due: readonly string[]
  answered: readonly string[]
  excused: readonly string[]
  today: string
}

/** R12 for something due at most once a day. Answers on days that were not due do not count. */
export function completion({ due, answered, excused, today }: DueDays): Completion {
  const done = new Set(answered)
  const left = new Set(excused)
  const occurrences = [...new Set(due)].map(dueOn => ({
    dueOn,
    done: done.has(dueOn),
    excused: left.has(dueOn),
  }))
  return completionOf(occurrences, today)
}

/** Days that both answered, in order: what paired numbers are made of, for the clinician's eyes alone. */
export function answeredByBoth(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b)
  return [...new Set(a)].filter(day => other.has(day)).sort()
}
