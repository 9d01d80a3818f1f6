import type pg from 'pg'
import { type RlsWorld, rlsNow } from './rls-world.ts'

/** Everybody who may act in the first practice's database. `B` is the other partner of the couple that is looked at. */
export const identities = [
  'owner',
  'clinician',
  'clinician as owner',
  'colleague',
  'A',
  'B',
  'partner of another couple',
  'clinician elsewhere',
  'partner elsewhere',
  'worker',
  'worker elsewhere',
  'identity',
  'setup',
  'nobody',
] as const

export type Identity = (typeof identities)[number]

type Settings = {
  role: string
  actor?: string
  practice?: string
  couple?: string
  partner?: string
  slot?: string
  case?: string
}

/**
 * Takes an identity's place in the transaction that `superuser` has open: the application's role and the settings
 * that withActor would make. `reset role` takes it back.
 */
export async function act(superuser: pg.Client, world: RlsWorld, identity: Identity): Promise<void> {
  const settings = settingsOf(world, identity)
  await superuser.query('set local role interlude_app')
  const names = ['role', 'actor', 'practice', 'couple', 'partner', 'slot', 'case'] as const
  const parts = names.map((name, i) => `set_config('app.${name}', $${i + 1}, true)`)
  const values = names.map(name => settings[name] ?? '')
  const at = identity === 'nobody' ? '' : rlsNow
  await superuser.query(`select ${parts}, set_config('app.now', $${values.length + 1}, true)`, [
    ...values,
    at,
  ])
}

function settingsOf({ here, there }: RlsWorld, identity: Identity): Settings {
  const practice = here.practiceId
  const partner = ({ practiceId, couple, otherCouple }: RlsWorld['here'], slot: 'A' | 'B', other = false) => {
    const { coupleId, partners } = other ? otherCouple : couple
    const { partnerId, userId } = partners[slot]
    return {
      role: 'partner',
      actor: userId,
      practice: practiceId,
      couple: coupleId,
      partner: partnerId,
      slot,
    }
  }
  const { clinicianId, coupleId } = here.couple
  switch (identity) {
    case 'owner':
      return { role: 'owner', actor: here.ownerId, practice }
    case 'clinician':
      return { role: 'clinician', actor: clinicianId, practice, case: coupleId }
    case 'clinician as owner':
      return { role: 'owner', actor: clinicianId, practice }
    case 'colleague':
      return {
        role: 'clinician',
        actor: here.otherCouple.clinicianId,
        practice,
        case: here.otherCouple.coupleId,
      }
    case 'A':
    case 'B':
      return partner(here, identity)
    case 'partner of another couple':
      return partner(here, 'A', true)
    case 'clinician elsewhere':
      return { role: 'clinician', actor: there.couple.clinicianId, practice: there.practiceId }
    case 'partner elsewhere':
      return partner(there, 'A')
    case 'worker':
      return { role: 'worker', practice }
    case 'worker elsewhere':
      return { role: 'worker', practice: there.practiceId }
    case 'identity':
      return { role: 'identity' }
    case 'setup':
      return { role: 'setup', practice }
    case 'nobody':
      return { role: '' }
  }
}
