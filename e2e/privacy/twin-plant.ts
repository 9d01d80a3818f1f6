import type pg from 'pg'
import { plantWorld } from '#prisma/seed.ts'
import { idOf } from '#prisma/world/random.ts'
import { castOf } from '#prisma/world.ts'
import type { Stage } from '../stage.ts'
import { plantMore, wipe } from './twin-rows.ts'
import type { Twin, Twins } from './twins.ts'

type Planted = {
  readonly cookie: string
  /** The viewer. */
  readonly partnerId: string
  readonly canaries: readonly string[]
}

/** Plants one of two worlds on bare ground, and signs the viewer in. */
export async function plantTwin(
  stage: Stage,
  superuser: pg.Client,
  { viewer, at, seed }: Twins,
  twin: Twin,
): Promise<Planted> {
  await wipe(superuser)
  stage.setClock(at)
  if (!(await plantWorld(stage.databaseUrl, stage.key, twin.world)))
    throw new Error('the world was not planted')
  const more = await plantMore(superuser, twin, viewer === 'A' ? 'B' : 'A', at)
  const { userId, partnerId } = castOf(twin.world).find(each => each.slot === viewer)!
  const { name, value } = await stage.sessionOf(userId)
  // The viewer's own sign-in is the same one in both worlds: its id stands on their settings page.
  await superuser.query('update auth_session set id = $2 where user_id = $1', [
    userId,
    idOf(seed, 'viewer session'),
  ])
  return { cookie: `${name}=${value}`, partnerId: partnerId!, canaries: [...twin.canaries, ...more] }
}
