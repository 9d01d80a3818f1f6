import type { Definition } from '#lib/domain/exercises/exercise.ts'
import type { Doors } from './doors.ts'
import { each } from './drivers/alone.ts'
import { mutual } from './drivers/mutual.ts'
import { prepared } from './drivers/prepared.ts'
import { standing } from './drivers/standing.ts'
import { theme } from './drivers/theme.ts'
import { together } from './drivers/together.ts'
import type { Practice, Walk } from './walk.ts'

/** Does what a couple can do with it on the day; true when nothing more is to come. */
type Driver = (walk: Walk, practice: Practice, doors: Doors) => Promise<boolean>

export const drivers: Readonly<Record<Definition['mode'], Driver>> = {
  each,
  mutual,
  theme,
  together,
  prepared,
  standing,
}
