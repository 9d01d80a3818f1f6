import { type Expectation, row } from './rls-expectation.ts'

const none = [] as const
const clients = ['A', 'B'] as const

/** Together, what stays, pace, programmes and exercises of a clinician's own. */
export const catalogueExpectations: readonly Expectation[] = [
  row('together session', ['clinician', ...clients], clients, clients),
  row('laid out by A', ['clinician', ...clients], ['A'], none, ['A']),

  row('agreement', ['clinician', ...clients], clients, clients),
  row('version of an agreement by A', ['clinician', ...clients], ['A'], none),
  row('confirmation of A', ['clinician', ...clients], ['A'], none),
  row('review of A', ['clinician', 'A'], ['A'], none),
  row('pause asked by A', ['clinician', ...clients], ['A'], clients),
  row('recap of A', ['clinician', ...clients], ['A'], ['A']),

  row('ritual', ['clinician', ...clients], clients, clients),
  row('day of a ritual', ['clinician', ...clients], clients, clients, clients),
  row('hard season begun by A', ['clinician', ...clients], ['clinician', 'A'], ['clinician', ...clients]),
  row('note of A for me', ['A'], ['A'], ['A'], ['A']),
  row('note of A for therapist', ['clinician', 'A'], ['A'], ['A'], ['A']),
  row('share of A, open', ['clinician', ...clients], ['A'], none),
  row('share of A, not yet open', ['A'], ['A'], none, ['A']),

  row('readiness of A', ['clinician', 'A', 'worker'], ['A'], none),
  row('release', ['clinician', 'worker'], ['clinician'], ['clinician']),
  row('ceiling', ['clinician', 'worker'], ['clinician'], none),
  row('level that holds', ['clinician', ...clients, 'worker'], ['clinician', 'worker'], none),
  row('level to come', ['clinician', 'worker'], ['clinician', 'worker'], none),
  row('step back of A', ['clinician', ...clients, 'worker'], ['A'], none),

  row('programme', ['clinician', ...clients], ['clinician'], ['clinician']),
  row('week of a programme', ['clinician', ...clients], ['clinician'], ['clinician'], ['clinician']),
  row('group', ['clinician'], ['clinician'], ['clinician']),
  row('member of a group', ['clinician'], ['clinician'], ['clinician'], ['clinician']),
  row('assignment of a programme', ['clinician', ...clients, 'worker'], ['clinician'], ['clinician']),
  row('own exercise, kept', ['clinician'], ['clinician'], ['clinician']),
  row('own exercise, shared', ['clinician', 'colleague'], ['clinician'], ['clinician']),
  row('measure of the practice', ['clinician', 'colleague'], ['clinician'], ['clinician', 'colleague']),
  row('measure of the practice as given', ['clinician', 'colleague'], ['clinician', 'colleague'], none),
  row('version of an own exercise, kept', ['clinician'], ['clinician'], none),
  row('version of an own exercise, shared', ['clinician', 'colleague'], ['clinician'], none),
  row('version of an own exercise, given', ['clinician', ...clients], ['clinician'], none),
]
