import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextOfSeries, nextOpener, type SeriesTurn, type Turn } from './rotation.ts'

const slot = fc.constantFrom<'A' | 'B'>('A', 'B')

test('property: over any run of done and skipped turns the two stay within one turn', () => {
  fc.assert(
    fc.property(slot, fc.array(fc.boolean(), { maxLength: 60 }), (first, outcomes) => {
      const history: Turn[] = []
      let lead = 0
      for (const completed of outcomes) {
        const opener = nextOpener(history, first)
        history.push({ opener, completed })
        if (completed) lead += opener === 'A' ? 1 : -1
        expect(Math.abs(lead)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('property: a skipped turn changes nothing, and swapping the partners swaps the opener', () => {
  const turns = fc.array(fc.record({ opener: slot, completed: fc.boolean() }), { maxLength: 30 })
  const other = (each: 'A' | 'B'): 'A' | 'B' => (each === 'A' ? 'B' : 'A')
  fc.assert(
    fc.property(turns, slot, slot, (history, first, skipped) => {
      const next = nextOpener(history, first)
      expect(nextOpener([...history, { opener: skipped, completed: false }], first)).toBe(next)
      const swapped = history.map(turn => ({ ...turn, opener: other(turn.opener) }))
      expect(nextOpener(swapped, other(first))).toBe(other(next))
    }),
  )
})

test('a first week, a skipped week, then turns alternate', () => {
  expect(nextOpener([], 'B')).toBe('B')
  expect(nextOpener([{ opener: 'B', completed: false }], 'B')).toBe('B')
  expect(nextOpener([{ opener: 'B', completed: true }], 'B')).toBe('A')
  const both: Turn[] = [
    { opener: 'B', completed: true },
    { opener: 'A', completed: true },
  ]
  expect(nextOpener(both, 'B')).toBe('B')
})

test('property: in every series the two stay within one turn, whatever else they do in between', () => {
  const series = fc.constantFrom('theme', 'mirroring', 'touch-1')
  fc.assert(
    fc.property(fc.array(fc.tuple(series, fc.boolean()), { maxLength: 60 }), held => {
      const history: SeriesTurn[] = []
      const lead: Record<string, number> = {}
      for (const [name, completed] of held) {
        const opener = nextOfSeries(history, name)
        history.push({ series: name, opener, completed })
        if (completed) lead[name] = (lead[name] ?? 0) + (opener === 'A' ? 1 : -1)
        expect(Math.abs(lead[name] ?? 0)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('at something new the one goes first who went first less often', () => {
  const history: SeriesTurn[] = [{ series: 'mirroring', opener: 'A', completed: true }]
  expect(nextOfSeries([], 'mirroring')).toBe('A')
  expect(nextOfSeries(history, 'focused-talk')).toBe('B')
  expect(nextOfSeries([{ ...history[0]!, completed: false }], 'focused-talk')).toBe('A')
})
