import { expect, test } from 'vitest'
import { addressOf, shownIn } from './address.ts'

test('own numbers of the form become the rule of the address, whatever rule stood there', () => {
  const query = { range: '12w', 'rule.csi-16': 'cautious', 'sd.csi-16': '16,5', 'r.csi-16': '.95' }
  const shown = shownIn(query)
  expect(shown).toEqual({ range: '12w', rules: { 'csi-16': 'own-sd1650-r950' } })
  expect(addressOf('/progress', shown)).toBe('/progress?range=12w&rule.csi-16=own-sd1650-r950')
})

test('what is no number is as if it were not there', () => {
  for (const [sd, r] of [
    ['', '.9'],
    ['16', ''],
    ['sixteen', '.9'],
    ['16', '1'],
    ['-16', '.9'],
  ] as const) {
    expect(shownIn({ 'sd.csi-16': sd, 'r.csi-16': r }).rules).toEqual({})
  }
  expect(shownIn({ 'sd.csi-16': '16' }).rules).toEqual({})
  expect(shownIn({ 'sd.csi-16': ['16', '17'], 'r.csi-16': '.9', 'rule.csi-16': 'alpha' }).rules).toEqual({
    'csi-16': 'alpha',
  })
})
