import { expect, test } from 'vitest'
import type { Laid } from './laid.ts'
import { timelineEntries } from './timeline-entries.ts'

const text = (text: string) => ({ prompt: '?', reading: { kind: 'text' as const, text } })
const none = { prompt: '?', reading: null }

test('lines stand by the year they name, whoever wrote them; what names none comes last', () => {
  const laid: Laid = {
    outside: {
      A: text('2021, the move\nWinter 2019, night shifts'),
      B: text('Long evenings\n2020: the exam'),
    },
    inside: { A: none, B: text('Since 2019 it went quiet at 20 15') },
  }
  const entries = timelineEntries(['outside', 'inside'], laid)
  expect(entries.map(({ slot, text, year }) => [slot, text, year])).toEqual([
    ['A', 'Winter 2019, night shifts', 2019],
    ['B', 'Since 2019 it went quiet at 20 15', 2019],
    ['B', '2020: the exam', 2020],
    ['A', '2021, the move', 2021],
    ['B', 'Long evenings', null],
  ])
})

test('a side with nothing laid out adds nothing', () => {
  expect(timelineEntries(['outside'], { outside: { A: none, B: none } })).toEqual([])
})
