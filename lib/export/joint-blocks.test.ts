import { expect, test } from 'vitest'
import { everyRecord, words } from '#lib/domain/record/record.fixture.ts'
import type { FileWords } from './file-words.ts'
import { jointBlocks } from './joint-blocks.ts'

const record = await everyRecord()
const say: FileWords['say'] = (key, values) => [key, ...Object.values(values ?? {})].join(' ')
const blocks = (of = record) => jointBlocks(of, { ...words, say }, local => `day ${local}`)
const on = 'day 2026-03-04'

test('under each ritual, season, session and pause what belongs to it', () => {
  expect(blocks().map(each => ('text' in each ? each.text : 'items' in each ? each.items : null))).toEqual([
    `${on}: joint.kinds.season`,
    ['One walk is enough'],
    `joint.since ${on}: joint.kinds.ritual, Tea together`,
    [`${on}: joint.values.kept`],
    `joint.since ${on}: joint.kinds.ritual, Owls on the balcony`,
    [`${on}: joint.values.kept`],
    // What both laid out for one day is under one heading.
    `${on}: joint.kinds.laid-out, Listening in turns`,
    ['Jonas: Whoever speaks, one sentence Laid out by Jonas', 'Maya: Whoever speaks, one sentence 7'],
    `${on}: joint.kinds.together, Listening in turns`,
    [
      'joint.kinds.together-choice: Listening in turns',
      'joint.kinds.together-line, Maya: Heard by Jonas',
      'joint.kinds.together-agreed, agreements.conflict: Never after ten',
      'joint.kinds.together-return: day 2026-03-11',
    ],
    `${on}: joint.kinds.pause, joint.values.walk`,
    [`Maya, ${on}: Alone`],
  ])
})

test('what lasted has its two days, and what its own is not there of has a heading of its own', () => {
  const season = { ...record.joint[0]!, endedOn: '2026-03-11' }
  const recap = record.joint.at(-1)!
  expect(blocks({ ...record, joint: [season, recap] })).toEqual([
    { kind: 'subheading', text: `joint.span ${on} day 2026-03-11: joint.kinds.season` },
    { kind: 'list', items: ['One walk is enough'] },
    { kind: 'subheading', text: `${on}: joint.kinds.pause-recap` },
    { kind: 'list', items: [`Maya, ${on}: Alone`] },
  ])
})
