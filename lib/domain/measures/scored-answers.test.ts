import { expect, test } from 'vitest'
import { csi16 } from './csi.ts'
import { optionId } from './exercise.ts'
import { phq9 } from './phq.ts'
import { itemScores, scoredAnswers } from './scored-answers.ts'

const answers = (items: readonly { id: string }[], places: readonly (number | null)[]) =>
  items.map(({ id }, index) => {
    const place = places[index] ?? null
    return { stepId: id, choice: place === null ? null : optionId(place) }
  })
const nine = (...places: (number | null)[]) => scoredAnswers(phq9, answers(phq9.items, places))

test('the total is what is observed, over the range of the instrument, with its name', () => {
  expect(nine(1, 1, 1, 1, 1, 1, 1, 1, 0).total).toEqual({
    name: 'phq-9',
    label: phq9.title,
    low: 0,
    high: 27,
    favourable: 'lower',
    value: 8,
    stepId: 'phq-1',
  })
})

test('an option counts what the definition gives to its place, whichever way the item is keyed', () => {
  const first = scoredAnswers(csi16, answers(csi16.items, Array(16).fill(0)))
  // Six items have their best word first: the frequency (5) and three word pairs and one more (5 each).
  expect(first.total?.value).toBe(csi16.items.reduce((sum, each) => sum + each.options[0]!.score, 0))
  const last = csi16.items.map(each => each.options.length - 1)
  expect(scoredAnswers(csi16, answers(csi16.items, last)).total?.value).toBe(
    csi16.items.reduce((sum, each) => sum + each.options.at(-1)!.score, 0),
  )
})

test('with one item of sixteen missing there is no number, and a skip is no zero', () => {
  const short = scoredAnswers(csi16, answers(csi16.items, Array(15).fill(1)))
  expect(short).toMatchObject({ total: null, scored: { status: 'incomplete', missing: 1, total: null } })
  expect(itemScores(csi16, answers(csi16.items, [0]))['csi-5']).toBeNull()
})

test('two missing of the PHQ-9 are made up for, unrounded', () => {
  const prorated = nine(1, 1, 1, 1, 1, 2, null, null, 0)
  expect(prorated.scored.status).toBe('prorated')
  expect(prorated.total?.value).toBeCloseTo(9, 10)
  expect(nine(1, 1, 1, 1, 1, 1, 2, null, 0).total?.value).toBeCloseTo(9, 10)
  expect(nine(1, 1, 1, 1, 1, 1, null, 1, 1).total?.value).toBe(9)
  expect(nine(1, 1, 1, 1, 2, null, null, 0, 0).total?.value).toBeCloseTo(54 / 7, 10)
  expect(nine(1, 1, 1, 1, 1, null, null, null, 0).total).toBeNull()
})

test('the last item above 0 raises a flag at a total of 1, without a total, and never when it was not answered', () => {
  const flag = [{ kind: 'measure-critical', item: 'phq-9' }]
  expect(nine(0, 0, 0, 0, 0, 0, 0, 0, 1)).toMatchObject({ total: { value: 1 }, flags: flag })
  expect(nine(null, null, null, null, null, null, null, null, 2)).toMatchObject({ total: null, flags: flag })
  expect(nine(3, 3, 3, 3, 3, 3, 3, 3, 0).flags).toEqual([])
  expect(nine(3, 3, 3, 3, 3, 3, 3, 3, null).flags).toEqual([])
})
