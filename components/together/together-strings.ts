import type { RunStrings } from '#components/exercises/run-strings.ts'
import type { SettleStrings } from '#components/exercises/settle.tsx'

/**
 * What together mode says, in one language. Words in braces are filled in on the way: {speaker} and {listener} by
 * whose turn it is, {minutes} and {spent} by the clock.
 */
export type TogetherStrings = {
  progress: string
  progressLabel: string
  onPhone: string
  next: string
  back: string
  skip: string
  leave: string
  finish: string
  pause: {
    open: string
    title: string
    lead: string
    minutes: string
    tomorrow: string
    time: string
    until: string
    cancel: string
    backAt: string
    backTomorrow: string
    rest: string
    over: string
    return: string
    longer: string
    leave: string
  }
  recap: {
    above: string
    prompt: string
    listening: string
    over: string
    done: string
    later: string
  }
  turn: {
    speaks: string
    listens: string
    begin: string
    goOn: string
    finished: string
    more: string
    moreNote: string
    ready: string
    of: string
    time: string
    swap: string
  }
  mirror: {
    says: string
    ask: string
    yes: string
    almost: string
    notYet: string
    again: string
    last: string
  }
  swap: { title: string; lead: string; ready: string }
  choose: {
    take: string
    pass: string
    passNote: string
    depths: string
    depth1: string
    depth2: string
    depth3: string
    depth4: string
    depth5: string
  }
  hold: { begin: string; goOn: string; more: string; moreNote: string; done: string; guide: string }
  lay: { nothing: string; loop: string; loopAbout: string; meet: string }
  when: { day: string; time: string; keep: string; keepNote: string }
  agree: {
    text: string
    review: string
    reviewNote: string
    keep: string
    keepNote: string
  }
  close: { line: string; note: string }
  sync: {
    lost: string
    refused: string
    staleTitle: string
    stale: string
    staleDone: string
    adopt: string
  }
  done: { title: string; lead: string; word: string; open: string; today: string }
  settle: SettleStrings
  breathe: RunStrings['breathe']
  /** The unit behind a number of minutes that was laid out. */
  minutesUnit: string
}
