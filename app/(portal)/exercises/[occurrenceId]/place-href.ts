import type { Place } from '#lib/domain/exercises/steps.ts'

/** Where each standing object lives in the portal. */
export const placeHref: Record<Place, string> = {
  pause: '/pause',
  'conflict-agreement': '/agreements',
  'hard-times-agreement': '/agreements',
  pace: '/pace',
  rituals: '/rituals',
  season: '/season',
  notebook: '/notebook',
}
