import { exercises } from './exercises/registry.ts'

/** Promise 10: what was done, how helpful it was, how things are; never one number. */
type Track = 'done' | 'helpful' | 'state'

/** Of the built-in exercises: what has no better direction counts what was done. A file's is about how things are. */
const done = new Set(
  exercises.flatMap(each => each.observes.filter(one => one.favourable === 'neither').map(one => one.name)),
)

export function trackOf(name: string): Track {
  if (name === 'helpful') return 'helpful'
  return done.has(name) ? 'done' : 'state'
}
