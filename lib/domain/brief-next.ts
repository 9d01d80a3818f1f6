import type { Slot } from './access.ts'
import type { BriefInput, BriefLine } from './brief.ts'
import { measureChanges } from './brief-measures.ts'
import { mean } from './evidence.ts'
import type { Reason } from './not-now.ts'

const MOST_SUGGESTIONS = 3

const slots = ['A', 'B'] as const

type Said = Record<'changed' | 'review' | 'differ', readonly BriefLine[]>

/** Up to three suggestions, the first ones of everySuggestion; the clinician decides. */
export function nextLines(input: BriefInput, said: Said): BriefLine[] {
  return everySuggestion(input, said).slice(0, MOST_SUGGESTIONS)
}

/**
 * All suggestions, in the order of the rules below. While a flag is open, or a partner has not been asked alone, none
 * of them proposes anything that the two do together. After a closing only what is taken up with one of them remains.
 */
export function everySuggestion(input: BriefInput, { changed, review, differ }: Said): BriefLine[] {
  const careful =
    input.flags.length > 0 || slots.some(slot => input.partners[slot].askedAlone?.kind !== 'asked')
  const first = [...followUpFlag(input), ...askAboutSupport(input)]
  if (input.closedOn !== null) return [...first, ...closed(input)]
  const alone = [
    ...first,
    ...askAlone(input),
    ...takeUpQuiet(input),
    ...startCheckIn(input),
    ...answerReasons(input, careful),
    ...askAboutChange(input, changed),
    ...askAboutMeasure(input, changed),
    ...reviewCourse(review),
  ]
  const together = careful
    ? []
    : [...reviewAgreements(input), ...offerRise(input), ...hearBothSides(differ), ...keepWhatHelps(input)]
  return [...alone, ...together]
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

/** N9: the day to ask again about own support has come. */
function askAboutSupport({ referrals }: BriefInput): BriefLine[] {
  return slots.flatMap(partner => {
    const due = referrals.find(each => each.partner === partner)
    return due ? [suggestion('N9', 'askAboutSupport', { partner }, { to: 'referral', referral: due.id })] : []
  })
}

/** N0: the file of a couple that ended is read, not planned on. */
function closed({ closedOn }: BriefInput): BriefLine[] {
  return [suggestion('N0', 'closed', { on: closedOn! }, { to: 'plan', assignment: null })]
}

/** N2: neither asked alone nor a reason why not is recorded. */
function askAlone({ partners }: BriefInput): BriefLine[] {
  const [first, second] = slots.filter(slot => partners[slot].askedAlone === null)
  if (first === undefined) return []
  const link = { to: 'record', partner: first } as const
  if (second !== undefined) return [suggestion('N2', 'askEachAlone', {}, link)]
  return [suggestion('N2', 'askAlone', { partner: first }, link)]
}

/** N3: fourteen days without an answer. */
function takeUpQuiet({ partners }: BriefInput): BriefLine[] {
  return slots.flatMap(partner => {
    const since = partners[partner].quietSince
    if (since === null) return []
    return suggestion('N3', 'takeUpQuiet', { partner, since }, { to: 'plan', assignment: null })
  })
}

/** N4: nothing is assigned and no number is here, from a file either: nothing could be compared later. */
function startCheckIn({ assignments, observations }: BriefInput): BriefLine[] {
  const hasNumbers = observations.some(({ series }) => series.A.length + series.B.length > 0)
  return assignments.length > 0 || hasNumbers
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
function askAboutChange({ outcome }: BriefInput, changed: readonly BriefLine[]): BriefLine[] {
  return (
    [
      ['rising', 'Rise'],
      ['falling', 'Fall'],
    ] as const
  ).flatMap(([verdict, word]) => {
    const [first, second] = changed.filter(
      ({ key, values }) => key === `brief.changed.${verdict}` && values.observation === outcome,
    )
    if (!first) return []
    const about = { observation: outcome }
    if (second) return [suggestion('N6', `askBothAbout${word}`, about, first.link)]
    return [suggestion('N6', `askAbout${word}`, { partner: first.values.partner!, ...about }, first.link)]
  })
}

/** N13: a measure is reliably worse, since its first or since the one before; asked about with that person alone. */
function askAboutMeasure(input: BriefInput, changed: readonly BriefLine[]): BriefLine[] {
  return measureChanges(input).flatMap(({ name, partner, overall, previous }) => {
    const isWorse = [overall, previous?.change].some(each => each?.reliable && each.favourable === false)
    const said = changed.find(({ values }) => values.measure === name && values.partner === partner)
    if (!isWorse || !said) return []
    return suggestion('N13', 'askAboutMeasure', { partner, measure: name }, said.link)
  })
}

/** N10: the off-track note stands; what they came for is looked at again with each. */
function reviewCourse(review: readonly BriefLine[]): BriefLine[] {
  return review.map(({ link }) => suggestion('N10', 'reviewCourse', {}, link))
}

/** N11: the day to look at an agreement again, which both chose, has come. */
function reviewAgreements({ agreements }: BriefInput): BriefLine[] {
  return agreements.map(({ id, kind }) =>
    suggestion('N11', 'reviewAgreement', { agreement: kind }, { to: 'agreements', agreement: id }),
  )
}

/** N12: both said ready, each alone, and nothing stands against a level more: whether it fits is the clinician's. */
function offerRise({ pace }: BriefInput): BriefLine[] {
  return pace
    .filter(each => each.mayRise)
    .map(({ ladder, level }) => suggestion('N12', 'offerRise', { ladder, level: level + 1 }, { to: 'pace' }))
}

/** N7: the widest difference beyond error becomes something to hear from both, with no one of them right. */
function hearBothSides(differ: readonly BriefLine[]): BriefLine[] {
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
