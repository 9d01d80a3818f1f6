import type { Slot } from '../access.ts'
import type { ScriptStep } from '../exercises/script.ts'
import type { TogetherState } from '../together-state.ts'
import type { RecordAgreement, RecordJoint } from './record.ts'

type Filled = Pick<RecordJoint, 'id' | 'kind' | 'day'> & Partial<RecordJoint>

/** A row of which the rest is empty. */
export function jointRow(filled: Filled): RecordJoint {
  return { ...empty, ...filled }
}

const empty = {
  ...{ of: null, slot: null, endedOn: null, title: null, prompt: null },
  ...{ value: null, text: null, redacted: false },
} as const

/**
 * A session, then what came of it in the order of its script, but for what they left out. Ids are made of the session's
 * and the step's place.
 */
export function sessionRows(
  session: RecordJoint,
  script: readonly ScriptStep[],
  state: TogetherState,
): RecordJoint[] {
  const { id: of, day, title } = session
  const rows = script.flatMap((step, place) => {
    if (state.skipped.includes(step.id)) return []
    const prompt = 'prompt' in step ? step.prompt : null
    const row = (rest: Pick<RecordJoint, 'kind'> & Partial<RecordJoint>) =>
      jointRow({ id: `${of}-${place}${rest.slot === 'B' ? 1 : 0}`, of, day, title, prompt, ...rest })
    switch (step.kind) {
      case 'choose': {
        const option = step.options.find(each => each.id === state.chosen[step.id])
        return option ? [row({ kind: 'together-choice', value: { label: option.label } })] : []
      }
      case 'close':
        return (['A', 'B'] as const).flatMap(slot => {
          const text = state.lines[step.id]?.[slot]
          return text ? [row({ kind: 'together-line', slot, text })] : []
        })
      case 'agree': {
        const text = state.written[step.id]?.text
        return text ? [row({ kind: 'together-agreed', value: { word: step.agreement }, text })] : []
      }
      case 'when': {
        const on = state.when[step.id]?.on
        return on ? [row({ kind: 'together-return', value: { day: on } })] : []
      }
      default:
        return []
    }
  })
  return [session, ...rows]
}

/**
 * By days, kinds and words: what was done at the same moment has no other order that would stay. `groups`: a row with
 * what belongs to it, already in order.
 */
export function inOrder(groups: readonly (readonly RecordJoint[])[]): RecordJoint[] {
  const keyed = groups.map(rows => ({
    rows,
    key: JSON.stringify([rows[0]?.day, rows[0]?.kind, rows.map(({ id: _, of: __, ...said }) => said)]),
  }))
  return keyed
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .flatMap(each => each.rows)
}

/** What is of these local days, both included. A season and a ritual are of every day that they last. */
export function jointWithin(
  rows: readonly RecordJoint[],
  { from, to }: { readonly from: string; readonly to: string },
): RecordJoint[] {
  return rows.filter(({ kind, day, endedOn }) => {
    const last = kind === 'ritual' || kind === 'season' ? (endedOn ?? to) : day
    return day <= to && last >= from
  })
}

/** What a session wrote and agreements hold stands there alone: whoever leaves it out there has left it out. */
export function writtenOnce(
  rows: readonly RecordJoint[],
  agreements: readonly RecordAgreement[],
): RecordJoint[] {
  const held = new Set(agreements.flatMap(each => each.versions).map(each => each.text))
  return rows.map(row =>
    row.kind === 'together-agreed' && held.has(row.text) ? { ...row, text: null } : row,
  )
}

/** What is of both, and what this partner said; nothing that the other alone said. */
export function jointOf(rows: readonly RecordJoint[], slot: Slot): RecordJoint[] {
  return rows.filter(each => each.slot === null || each.slot === slot)
}
