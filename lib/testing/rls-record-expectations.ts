import { type Expectation, row } from './rls-expectation.ts'

const none = [] as const
const author = ['clinician'] as const

/**
 * The clinician's own record. No partner is in any list, nor whoever runs the practice. The second in the care team,
 * who reads progress notes and no psychotherapy note, has tests of their own: case-notes.test.ts.
 */
export const recordExpectations: readonly Expectation[] = [
  // Signed is final; and nothing is put in signed: a note is begun, then signed.
  ...['progress', 'psychotherapy'].flatMap(kind => [
    row(`${kind} note`, author, none, none),
    row(`addendum to a ${kind} note`, author, none, none),
    row(`${kind} draft`, author, author, author),
    // The worker forgets what was put away.
    row(`${kind} draft, put away`, ['clinician', 'worker'], none, author, ['worker']),
  ]),
  row('referral of A', author, author, author),
  row('referral of A, asked again', author, author, author),
  row('key of the case file', author, author, none),
  row('key of the clinician', author, author, none),
]
