import type { Answers } from '../../response.ts'

export const sample: Answers = {
  home: { value: 'Closer to the river, with a door that shuts.', audience: 'therapist' },
  work: { value: 'Finished with the course, three days in the shop.', audience: 'therapist' },
  'family-and-friends': { value: 'My brother on Sundays.', audience: 'me' },
  fun: { value: 'Swimming outdoors.', audience: 'therapist' },
  health: { value: 'My back lets me garden.', audience: 'therapist' },
  money: { value: 'The loan is paid.', audience: 'me' },
  'two-of-us': { value: 'That we ask before we decide.', audience: 'therapist' },
  overlap: { value: 6, audience: 'therapist' },
  'felt-heard': { value: 7, audience: 'therapist' },
  helpful: { value: 7, audience: 'me' },
}
