import { expect, test } from 'vitest'
import { compareCells, folded } from './compare-cells.ts'

test('numbers by size, names as people sort them', () => {
  expect([10, 9, 100].sort(compareCells('en'))).toEqual([9, 10, 100])
  expect(['Zoë', 'Álvaro', 'bea', 'Ana'].sort(compareCells('es'))).toEqual(['Álvaro', 'Ana', 'bea', 'Zoë'])
})

test('a search needs neither case nor accents', () => {
  expect(folded('Inés & NOOR')).toContain(folded('ines'))
  expect(folded('Müller')).toBe('muller')
})
