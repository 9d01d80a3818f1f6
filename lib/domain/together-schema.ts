import { z } from 'zod'
import { localDay } from './calendar.ts'
import { MOST_STEPS } from './exercises/exercise.ts'
import type { ScriptStep } from './exercises/script.ts'
import { id } from './exercises/steps.ts'
import { MOST_LINE, MOST_MORE_MINUTES, MOST_ROUNDS, MOST_SPENT_MS } from './together.ts'
import { swapsBefore } from './together-airtime.ts'
import type { TogetherEvent, TogetherState } from './together-state.ts'

/** At most this many characters of JSON are kept of one session. */
export const MOST_STATE = 32_000

/** At most this many events are sent at once. */
export const MOST_EVENTS = 50

/** Milliseconds since 1970, up to the year 2100. */
const instant = z.int().min(0).max(4_102_444_800_000)
const slot = z.enum(['A', 'B'])
const minuteOfDay = z.int().min(0).max(1439)

/** PostgreSQL takes no NUL, and half an emoji is not UTF-8. */
const storable = z
  .string()
  .refine(written => !written.includes('\0'))
  .overwrite(written => written.toWellFormed())
  .normalize('NFC')
  .trim()

const line = storable.max(MOST_LINE).refine(written => !/[\r\n]/.test(written))
const agreed = storable.max(4000)

const plain = (
  ['next', 'back', 'skip', 'start', 'stop', 'swap-opener', 'ground', 'return', 'resume'] as const
).map(kind => z.strictObject({ kind: z.literal(kind), at: instant }))

/** One tap, as a phone sends it. */
export const togetherEvent: z.ZodType<TogetherEvent> = z.union([
  ...plain,
  z.strictObject({ kind: z.literal('more'), at: instant, minutes: z.int().min(1).max(MOST_MORE_MINUTES) }),
  z.strictObject({ kind: z.literal('heard'), at: instant, answer: z.enum(['yes', 'almost', 'not-yet']) }),
  z.strictObject({ kind: z.literal('choose'), at: instant, option: id.nullable() }),
  z.strictObject({ kind: z.literal('line'), at: instant, slot, text: line }),
  z.strictObject({ kind: z.literal('write'), at: instant, text: agreed, reviewOn: localDay.nullable() }),
  z.strictObject({
    kind: z.literal('when'),
    at: instant,
    on: localDay.nullable(),
    minute: minuteOfDay.nullable(),
  }),
  z.strictObject({ kind: z.literal('pause'), at: instant, minutes: z.literal([5, 10, 20]) }),
  z.strictObject({ kind: z.literal('pause-until'), at: instant, until: instant }),
]) as z.ZodType<TogetherEvent>

const milliseconds = z.int().min(0).max(MOST_SPENT_MS)
const pause = z.strictObject({ kind: z.literal('pause'), askedAt: instant, until: z.int().min(0) })
const recap = z.strictObject({ kind: z.literal('recap') })
const ground = z.strictObject({ kind: z.literal('ground'), over: z.union([pause, recap]).nullable() })

const shape = z.strictObject({
  step: z.int().min(0).max(60),
  furthest: z.int().min(0).max(60),
  opener: slot,
  swaps: z.int().min(0).max(60),
  timer: z
    .strictObject({
      startedAt: instant.nullable(),
      spentMs: milliseconds,
      minutes: z.number().positive().max(500),
    })
    .nullable(),
  spent: z.record(id, milliseconds),
  more: z.record(id, z.int().min(1).max(120)),
  rounds: z.record(id, z.int().min(1).max(MOST_ROUNDS)),
  chosen: z.record(id, id.nullable()),
  lines: z.record(id, z.strictObject({ A: line, B: line })),
  written: z.record(id, z.strictObject({ text: agreed, reviewOn: localDay.nullable() })),
  when: z.record(id, z.strictObject({ on: localDay, minute: minuteOfDay.nullable() })),
  skipped: z.array(id).max(60),
  pauses: z.int().min(0),
  aside: z.union([pause, recap, ground]).nullable(),
  finished: z.boolean(),
})

type Kinds = readonly ScriptStep['kind'][]

const timed: Kinds = ['turn', 'hold', 'breathe']

/** Which steps may stand in which record. */
const records = {
  spent: timed,
  more: ['turn', 'hold'],
  rounds: ['mirror'],
  chosen: ['choose'],
  lines: ['close'],
  written: ['agree'],
  when: ['when'],
} as const satisfies Partial<Record<keyof TogetherState, Kinds>>

/** A state that this script can have come to. */
export function togetherState(script: readonly ScriptStep[]): z.ZodType<TogetherState> {
  const ids = (kinds: Kinds) => new Set(script.filter(each => kinds.includes(each.kind)).map(each => each.id))
  return shape.superRefine((state, context) => {
    const refuse = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], message: 'not of this script' })
    for (const [name, kinds] of Object.entries(records)) {
      const known = ids(kinds)
      if (!Object.keys(state[name as keyof typeof records]).every(each => known.has(each))) refuse(name)
    }
    const every = new Set(script.map(each => each.id))
    const skipped = new Set(state.skipped)
    if (skipped.size !== state.skipped.length || state.skipped.some(each => !every.has(each)))
      refuse('skipped')
    if (state.step > script.length || state.furthest > script.length) refuse('step')
    if (state.furthest < state.step) refuse('furthest')
    if (state.swaps !== swapsBefore(script, state.step)) refuse('swaps')
    if (state.finished !== (state.step === script.length)) refuse('finished')
    const now = script[state.step]
    if ((state.timer !== null) !== (now !== undefined && timed.includes(now.kind))) refuse('timer')
    if (state.finished && state.aside !== null) refuse('aside')
  }) as z.ZodType<TogetherState>
}

/** Own prepared answers that a partner lays out, or takes back. */
export const preparedSteps = z.strictObject({
  occurrenceId: z.uuid(),
  stepIds: z.array(id).min(1).max(MOST_STEPS),
})
