import { expect, test } from 'vitest'
import { trackOf } from './track.ts'

test.each([
  ['closeness', 'state'],
  ['tension', 'state'],
  ['felt-understood', 'state'],
  ['helpful', 'helpful'],
  ['done', 'done'],
  ['minutes', 'done'],
  ['tried', 'done'],
  ['vigor', 'state'], // known from a file alone
])('%s: %s', (name, track) => {
  expect(trackOf(name)).toBe(track)
})
