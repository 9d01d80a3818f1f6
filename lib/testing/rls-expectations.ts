import { catalogueExpectations } from './rls-catalogue-expectations.ts'
import { type Expectation, row } from './rls-expectation.ts'
import { exportExpectations } from './rls-exports.ts'
import type { Identity } from './rls-identities.ts'
import { recordExpectations } from './rls-record-expectations.ts'

const none: readonly Identity[] = []
const owners = ['owner', 'clinician as owner'] as const
const clients = ['A', 'B'] as const
const staff = ['owner', 'clinician', 'clinician as owner', 'colleague'] as const
const everybodyHere = [
  ...staff,
  ...clients,
  'partner of another couple',
  'worker',
  'identity',
  'setup',
] as const

/** What PRODUCT.md and SECURITY.md say, per row of the planted practice. Read: who selects, inserts, updates, deletes. */
export const expectations: readonly Expectation[] = [
  row('practice', everybodyHere, ['setup'], none),
  row('policy text', everybodyHere, [...owners, 'setup'], none),
  row(
    'account of A',
    ['A', 'worker', 'identity', 'setup'],
    ['identity', 'setup'],
    ['A', 'identity', 'setup'],
  ),
  row(
    'account of clinician',
    ['clinician', 'clinician as owner', 'worker', 'identity', 'setup'],
    ['identity', 'setup'],
    ['clinician', 'clinician as owner', 'identity', 'setup'],
  ),
  row('password of A', ['A', 'identity'], ['identity'], ['A', 'identity']),
  row('recovery code of A', ['A', 'identity'], ['A', 'identity'], ['A', 'identity'], ['A', 'identity']),
  row('session of A', ['A', 'identity'], ['identity'], ['A', 'identity']),
  row(
    'role of the clinician',
    [...staff, ...clients, 'worker', 'identity', 'setup'],
    [...owners, 'identity', 'setup'],
    [...owners, 'identity', 'setup'],
  ),
  row(
    'role of the colleague',
    [...staff, 'partner of another couple', 'worker', 'identity', 'setup'],
    [...owners, 'identity', 'setup'],
    [...owners, 'identity', 'setup'],
  ),
  row('invitation of A', ['clinician', 'identity'], ['clinician'], ['clinician', 'identity']),
  row('invitation of a colleague', [...owners, 'identity'], [...owners, 'setup'], [...owners, 'identity']),

  row('couple', ['clinician', ...clients, 'worker', 'identity'], ['clinician'], ['clinician']),
  row('partner A', ['clinician', ...clients, 'identity'], ['clinician'], ['clinician']),
  row('seat of A', ['clinician', 'A', 'identity'], ['clinician'], ['clinician', 'A', 'identity']),
  // Without this very row nobody is in the team: whoever left cannot put themselves back.
  row('care team', ['clinician', ...clients, 'worker', 'identity'], none, ['clinician']),
  row(
    'second in the care team',
    ['clinician', ...clients, 'worker', 'identity'],
    ['clinician'],
    ['clinician'],
  ),
  row('asked alone: A', ['clinician'], ['clinician'], ['clinician']),
  row('appointment', ['clinician', ...clients, 'worker'], ['clinician'], ['clinician']),
  row('season', ['clinician', ...clients], ['clinician'], ['clinician']),
  row('consent of A', ['clinician', 'A'], ['A', 'identity'], none),
  row('flag of A', ['clinician', 'worker'], ['A'], ['clinician']),
  row('flag of A about an answer', ['clinician', 'worker'], ['A'], ['clinician']),

  row('exercise for both', ['clinician', 'colleague', ...clients], ['clinician', 'colleague'], none),
  row('exercise for A', ['clinician', 'colleague', 'A'], ['clinician', 'colleague'], none),
  row('assignment for both', ['clinician', ...clients, 'worker'], ['clinician'], ['clinician']),
  row('assignment for A', ['clinician', 'A', 'worker'], ['clinician'], ['clinician']),
  row('occurrence of A', ['clinician', 'A', 'worker'], ['clinician', 'worker'], ['clinician'], ['clinician']),
  row(
    'joint occurrence',
    ['clinician', ...clients, 'worker'],
    ['clinician', 'worker'],
    ['clinician'],
    ['clinician'],
  ),
  row('draft of A', ['A'], ['A'], ['A'], ['A']),
  row('reason of A', ['clinician', 'A'], ['A'], ['A'], ['A']),
  row('response of A', ['clinician', 'A'], ['A'], none),
  row('answer of A for me', ['A'], ['A'], ['A']),
  row('answer of A for therapist', ['clinician', 'A'], ['A'], ['A']),
  // B reads the offer that was made of it, never the answer.
  row('answer of A for couple', ['clinician', 'A'], ['A'], ['A']),
  row('number of A for me', ['A'], ['A'], ['A']),
  row('number of A for therapist', ['clinician', 'A'], ['A'], ['A']),
  row('number of A for couple', ['clinician', 'A'], ['A'], ['A']),
  row('imported number of A', ['clinician'], ['clinician'], none, ['clinician']),
  // The worker forgets what was sent and not taken in.
  row('import', ['clinician', 'worker'], ['clinician'], ['clinician'], ['clinician', 'worker']),
  row('part of an import', ['clinician', 'worker'], ['clinician'], ['clinician'], ['clinician', 'worker']),
  row('import taken in', ['clinician'], ['clinician'], ['clinician'], ['clinician']),
  row('part of an import taken in', ['clinician'], ['clinician'], ['clinician'], ['clinician']),

  row('offer of A, given, not yet open', ['A'], ['A'], none, ['A']),
  row('offer of A, given and open', clients, ['A'], none),
  row('offer of A, mutual, both open', clients, ['A'], none, ['A']),
  row('offer of A, mutual, B opens tomorrow', ['A'], ['A'], none, ['A']),
  row('offer of A, mutual, B has none', ['A'], ['A'], none, ['A']),
  row('offer of A, mutual, A opens tomorrow', ['A'], ['A'], none, ['A']),
  row('side of A, mutual, both open', ['A'], ['A'], none, ['A']),
  row('side of A, mutual, B has none', ['A'], ['A'], none, ['A']),

  row('key of A', ['clinician', 'A'], ['clinician'], none),
  row('key of the couple', ['clinician', ...clients], ['clinician'], none),
  row('key of the practice', ['identity', 'setup'], ['setup'], none),
  row('audit event of A', ['worker'], ['A', 'worker', 'identity', 'setup'], none),
  row('seal', ['worker'], ['worker'], none),
  row('idempotency of A', ['A', 'worker'], ['A'], ['A'], ['A', 'worker']),

  // A file of many couples is its clinician's alone; of a couple, only what an import made can be deleted.
  row('file of many', ['clinician', 'worker'], ['clinician'], ['clinician'], ['clinician', 'worker']),
  row(
    'part of a file of many',
    ['clinician', 'worker'],
    ['clinician'],
    ['clinician'],
    ['clinician', 'worker'],
  ),
  row('file of many taken in', ['clinician'], ['clinician'], ['clinician'], ['clinician']),
  row('part of a file of many taken in', ['clinician'], ['clinician'], ['clinician'], ['clinician']),
  row('import of one of many', ['clinician'], ['clinician'], ['clinician'], ['clinician']),
  row('label of a couple', ['clinician'], ['clinician'], none),
  row(
    'couple that an import made',
    ['clinician', 'worker', 'identity'],
    ['clinician'],
    ['clinician'],
    ['clinician'],
  ),

  ...catalogueExpectations,
  ...recordExpectations,
  ...exportExpectations,
]
