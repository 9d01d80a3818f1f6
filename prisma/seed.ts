import { invitationSecrets } from '#lib/crypto/invitation-secrets.ts'
import { loadKeyring } from '#lib/crypto/keys.ts'
import { plantWorld } from './world/plant.ts'
import { totpSecretOf } from './world/second-factors.ts'
import { type CastMember, castOf, worldOf } from './world.ts'

export { plantWorld } from './world/plant.ts'

/** A sign-in of the demo. `totpSecret` is what the person's authenticator app would hold: staff only. */
export type SignIn = CastMember & { totpSecret: string | null }

/** An invitation just made: the path of its link and the code from the card. */
export type OpenInvitation = { name: string; path: string; code: string; expiresAt: Date }

export type Planted = { planted: boolean; seed: number; cast: SignIn[]; invitations: OpenInvitation[] }

/**
 * Plants the demo practice unless it is there, and tells who can sign in either way.
 * @param databaseUrl the application's address, not the owner's
 * @param key INTERLUDE_KEY as it is set
 * @param today local day 'YYYY-MM-DD' of the practice
 */
export async function plant(wish: {
  databaseUrl: string
  key: string
  today: string
  seed?: number
}): Promise<Planted> {
  const { databaseUrl, key, today, seed } = wish
  const world = worldOf({ today, ...(seed !== undefined && { seed }) })
  const planted = await plantWorld(databaseUrl, key, world)
  const keyring = loadKeyring(key)
  return {
    planted,
    seed: world.seed,
    cast: castOf(world).map(member => ({
      ...member,
      totpSecret: member.role === 'partner' ? null : totpSecretOf(keyring, member.userId),
    })),
    // Of a world that stood already they may be used, void or expired by now.
    invitations: (planted ? world.couples : [])
      .flatMap(couple => [couple.partners.A, couple.partners.B])
      .filter(partner => !partner.user)
      .map(({ partner, invitation }) => {
        const { token, code } = invitationSecrets(keyring[0], invitation.id)
        return {
          name: partner.name,
          path: `/invitation/${token}`,
          code,
          expiresAt: new Date(invitation.expiresAt),
        }
      }),
  }
}
