import type { Slot } from './access.ts'
import type { BriefInput, BriefLine, Reason } from './brief.ts'
import { mean } from './evidence.ts'

const MOST_SUGGESTIONS = 3

const slots = ['A', 'B'] as const

/**
 * Up to three suggestions, in the order of the rules below; the clinician decides. While a flag is open, or a partner
 * has not been asked alone, none of them proposes anything that the two do together.
 */
export function nextLines(input: BriefInput, changed: BriefLine[], differ: BriefLine[]): BriefLine[] {
  const careful =
    input.flags.length > 0 || slots.some(slot => input.partners[slot].askedAlone?.kind !== 'asked')
  const alone = [
    ...followUpFlag(input),
    ...askAlone(input),
    ...takeUpQuiet(input),
    ...startCheckIn(input),
    ...answerReasons(input, careful),
    ...askAboutChange(input, changed),
  ]
  const together = careful ? [] : [...hearBothSides(differ), ...keepWhatHelps(input)]
  return [...alone, ...together].slice(0, MOST_SUGGESTIONS)
}

function suggestion(
  rule: string,
  key: string,
  values: BriefLine['values'],
  link: BriefLine['link'],
): BriefLine {
  return { key: `brief.next.${key}`, values, link, rule }
}

/** N1: an open flag is taken up with that person alone, before any joint work. */
function followUpFlag({ flags }: BriefInput): BriefLine[] {
  const flagged = slots.filter(slot => flags.some(flag => flag.partner === slot))
  return flagged.map(partner => suggestion('N1', 'followUpAlone', { partner }, { to: 'flags', flag: null }))
}

/** N2: neither asked alone nor a reason why not is recorded. */
function askAlone({ partners }: BriefInput): BriefLine[] {
  const unasked = slots.filter(slot => partners[slot].askedAlone === null)
  return unasked.map(partner => suggestion('N2', 'askAlone', { partner }, { to: 'record', partner }))
}

/** N3: fourteen days without an answer. */
function takeUpQuiet({ partners }: BriefInput): BriefLine[] {
  return slots.flatMap(partner => {
    const since = partners[partner].quietSince
    if (since === null) return []
    return suggestion('N3', 'takeUpQuiet', { partner, since }, { to: 'plan', assignment: null })
  })
}

/** N4: nothing is assigned, so nothing can be compared later. */
function startCheckIn({ assignments }: BriefInput): BriefLine[] {
  return assignments.length > 0
    ? []
    : [suggestion('N4', 'startCheckIn', {}, { to: 'plan', assignment: null })]
}

/** N5: what would answer a reason, a design problem of the practice and not of the person. */
const answers: Record<Reason, string> = {
  'no-time': 'smaller',
  'too-much': 'smaller',
  forgot: 'whenAndWhere',
  unclear: 'explain',
  'we-argued': 'talkAboutPause',
  'not-for-me': 'chooseAnother',
}

function answerReasons({ assignments }: BriefInput, careful: boolean): BriefLine[] {
  return assignments.flatMap(({ id, partners }) => {
    const given = [...partners.A.reasons, ...partners.B.reasons].map(reason => answers[reason])
    return [...new Set(given)]
      .filter(answer => !(careful && answer === 'talkAboutPause'))
      .sort()
      .map(answer => suggestion('N5', answer, { assignment: id }, { to: 'plan', assignment: id }))
  })
}

/** N6: the chosen outcome moved; ask what was different, whichever way it went. */
function askAboutChange({ outcome }: BriefInput, changed: BriefLine[]): BriefLine[] {
  return changed.flatMap(({ key, values, link }) => {
    const direction = key === 'brief.changed.falling' ? 'askAboutFall' : 'askAboutRise'
    const moved = key === 'brief.changed.falling' || key === 'brief.changed.rising'
    if (!moved || values.observation !== outcome) return []
    return suggestion('N6', direction, { partner: values.partner!, observation: outcome }, link)
  })
}

/** N7: the widest difference beyond error becomes something to hear from both, with no one of them right. */
function hearBothSides(differ: BriefLine[]): BriefLine[] {
  const widest = differ.find(line => line.key === 'brief.differ.gap')
  if (!widest) return []
  return [suggestion('N7', 'hearBothSides', { observation: widest.values.observation! }, widest.link)]
}

/** N8: both did most of it and both found it helpful (7 of 10 or more). */
function keepWhatHelps({ assignments }: BriefInput): BriefLine[] {
  const worked = (side: BriefInput['assignments'][number]['partners'][Slot]) =>
    side.completion !== 'not-started' &&
    side.completion.due > 0 &&
    side.completion.done / side.completion.due >= 0.8 &&
    side.helpful.length > 0 &&
    mean(side.helpful) >= 7
  return assignments
    .filter(({ partners }) => worked(partners.A) && worked(partners.B))
    .map(({ id }) => suggestion('N8', 'keep', { assignment: id }, { to: 'plan', assignment: id }))
}
