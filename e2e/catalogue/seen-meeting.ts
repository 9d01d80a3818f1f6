import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { recordOf } from '#lib/domain/together-record.ts'
import type { Reading } from './seen-answers.ts'
import { expectIn, type Practice, slots, type Walk } from './walk.ts'
import { questionOf, saidIn } from './wording.ts'

/** What both did on one phone stands among the answers as one card, with everything that came of it. */
export function expectMeeting(walk: Walk, practice: Practice, { sessions }: Reading): void {
  const [words = '', ...more] = sessions
  if (words === '' || more.length > 0) throw new Error(`${sessions.length} sessions instead of one`)
  for (const line of [...recordAsRead(walk, practice), ...laidAsRead(walk, practice)])
    expectIn(words, line, 'the session')
  if (words.includes('came to step')) throw new Error('the session is not at its end')
}

/** Who opened and on whose phone, the minutes of each, rounds, pauses, choices, days and words. */
function recordAsRead({ partners }: Walk, { exercise, meeting }: Practice): string[] {
  const { state, phoneOf, opener } = meeting!
  const { talk, mirrors, pauses, chosen, lines, agreed, when } = recordOf(exercise.script!, state)
  return [
    `on ${partners[phoneOf].name}’s phone`,
    `${partners[opener].name} opened`,
    ...(talk
      ? slots.map(slot => `${partners[slot].name} ${talk.minutes[slot]} of ${talk.given[slot]} min`)
      : []),
    ...mirrors.map(({ speaker, rounds }) => `${partners[speaker].name}’s words: ${rounds} rounds`),
    ...(pauses === 1 ? ['1 time'] : []),
    ...chosen.map(each => each.en),
    ...lines.map(each => each.text),
    ...agreed.flatMap(each => [each.text, `to look at again on ${dayInWords(each.reviewOn!)}`]),
    ...when.map(({ on, minute }) => `${dayInWords(on)}, ${writeTimeOfDay(minute!)}`),
  ]
}

function laidAsRead(walk: Walk, practice: Practice): string[] {
  return practice.laid.flatMap(({ slot, stepId }) => {
    const sent = practice.sent.find(each => each.slot === slot && each.step.id === stepId)!
    return [`Laid out: ${questionOf(walk, practice, sent)}`, ...saidIn(walk, practice, sent)]
  })
}

function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T12:00:00Z`))
}
