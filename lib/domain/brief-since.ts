import type { Completion } from './adherence.ts'
import type { BriefAssignment, BriefInput, BriefLine } from './brief.ts'
import { mean } from './evidence.ts'
import type { Message } from './message.ts'
import { rounded } from './trend.ts'

/** Three tracks: what was done and how helpful it was stand here, how things are stands under "changed". */
export function sinceLines({ assignments }: BriefInput): BriefLine[] {
  const link = { to: 'plan', assignment: null } as const
  if (assignments.length === 0) return [{ key: 'brief.since.nothing', values: {}, link }]
  const lines = assignments.filter(each => !isSilent(each)).flatMap(assignmentLines)
  if (lines.length > 0) return lines
  return [{ key: 'brief.since.nothingDue', values: { running: assignments.length }, link }]
}

function isSilent({ isOlder, partners }: BriefAssignment): boolean {
  return (
    isOlder &&
    (['A', 'B'] as const).every(slot => {
      const { completion, helpful, reasons } = partners[slot]
      return completion === 'not-started' && helpful.length === 0 && reasons.length === 0
    })
  )
}

function assignmentLines({ id, partners }: BriefAssignment): BriefLine[] {
  const link = { to: 'plan', assignment: id } as const
  return (['A', 'B'] as const).flatMap(partner => {
    const { completion, helpful, reasons } = partners[partner]
    const about = { partner, assignment: id }
    const lines: BriefLine[] = [{ ...doneMessage(about, completion, helpful.length > 0), link }]
    if (helpful.length > 0) {
      lines.push({
        key: 'brief.since.helpful',
        values: { ...about, helpful: rounded(mean(helpful)), answers: helpful.length },
        link,
      })
    }
    for (const reason of [...new Set(reasons)].sort()) {
      const count = reasons.filter(each => each === reason).length
      lines.push({ key: `brief.since.reason.${reason}`, values: { ...about, count }, link })
    }
    return lines
  })
}

/** Nothing due but what fell on excused days is no "0 of 0", and what was done before its day is no "not started". */
function doneMessage(about: Message['values'], completion: Completion, isAnswered: boolean): Message {
  if (completion === 'not-started') {
    return { key: `brief.since.${isAnswered ? 'early' : 'notStarted'}`, values: about }
  }
  if (completion.due === 0) return { key: 'brief.since.excused', values: about }
  return { key: 'brief.since.done', values: { ...about, ...completion } }
}
