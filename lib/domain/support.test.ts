import { expect, test } from 'vitest'
import { bannedIn } from './exercises/banned-words.ts'
import { texts } from './exercises/text.ts'
import { listenersFirst, supportedCountries, supportIn } from './support.ts'

test('every country has an emergency number first, and something else besides', () => {
  expect(supportedCountries).toEqual(['PT', 'ES', 'US', 'GB', 'IE', 'MX', 'AR', 'CO', 'CL', 'DE', 'FR'])
  for (const country of supportedCountries) {
    const { lines } = supportIn(country)
    expect(lines[0]!.label.en).toBe('Emergency')
    expect(lines.length).toBeGreaterThan(1)
  }
})

test('numbers can be dialled, and stand once', () => {
  for (const country of [...supportedCountries, '']) {
    const numbers = supportIn(country).lines.map(each => each.number)
    for (const number of numbers) expect(number).toMatch(/^[*\d][\d -]+$/)
    expect(new Set(numbers).size).toBe(numbers.length)
  }
})

test('a country that is unknown, empty or in small letters is never without a number', () => {
  expect(supportIn('pt').lines).toBe(supportIn('PT').lines)
  for (const country of ['', 'XX', 'constructor', 'JP']) {
    expect(supportIn(country)).toMatchObject({ country: null, lines: [{ number: '112' }] })
  }
})

test('for thoughts of dying whoever listens comes right after the emergency number, and nobody is left out', () => {
  for (const country of [...supportedCountries, '']) {
    const { lines } = supportIn(country)
    const sorted = listenersFirst(lines)
    expect(new Set(sorted)).toEqual(new Set(lines))
    const kinds = sorted.map(each => each.kind)
    expect(kinds[0]).toBe('emergency')
    if (kinds.includes('violence'))
      expect(kinds.lastIndexOf('listening')).toBeLessThan(kinds.indexOf('violence'))
  }
})

test('plain words in both languages', () => {
  for (const country of [...supportedCountries, '']) {
    for (const each of texts(supportIn(country).lines)) {
      expect([...bannedIn(each.en, 'en'), ...bannedIn(each.es, 'es')]).toEqual([])
    }
  }
})
