import { expect, test } from 'vitest'
import { makeTotpSecret, totpNow, totpUri, verifyTotp } from './totp.ts'

// RFC 6238, appendix B: the ASCII secret 12345678901234567890; its eight digits end in the six of this length.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('RFC 6238: at %d seconds the code is %s', (seconds, code) => {
  expect(totpNow(secret, at(seconds))).toBe(code)
  expect(verifyTotp(secret, code, at(seconds), null)).toBe(Math.floor(seconds / 30))
})

const middle = 1_234_567_905 // 15 seconds into a step
const step = 41_152_263

test.each([
  [-46, false],
  [-45, true],
  [-15, true],
  [0, true],
  [15, true],
  [44, true],
  [45, false],
  [300, false],
])('a code from a clock %d seconds off: accepted %j', (skew, accepted) => {
  const code = totpNow(secret, at(middle + skew))
  expect(verifyTotp(secret, code, at(middle), null) !== null).toBe(accepted)
})

test.each([
  [null, step],
  [step - 2, step],
  [step - 1, step],
  [step, null],
  [step + 1, null],
])('after step %j the code of this step gives %j', (lastUsed, accepted) => {
  expect(verifyTotp(secret, totpNow(secret, at(middle)), at(middle), lastUsed)).toBe(accepted)
})

test('a code serves once, and no earlier one serves after it', () => {
  const [before, code, next] = [-30, 0, 30].map(skew => totpNow(secret, at(middle + skew)))
  const used = verifyTotp(secret, code!, at(middle), null)
  expect(used).toBe(step)
  expect(verifyTotp(secret, code!, at(middle + 20), used)).toBeNull()
  expect(verifyTotp(secret, before!, at(middle), used)).toBeNull()
  expect(verifyTotp(secret, next!, at(middle), used)).toBe(step + 1)
})

test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345', '1e5000'])('%j is no code', code => {
  expect(verifyTotp(secret, code, at(middle), null)).toBeNull()
})

test('a code may be typed with spaces, and belongs to its secret', () => {
  const [mine, yours] = [makeTotpSecret(), makeTotpSecret()]
  expect(mine).toMatch(/^[A-Z2-7]{32}$/)
  const code = totpNow(mine, at(middle))
  expect(verifyTotp(mine, `${code.slice(0, 3)} ${code.slice(3)}`, at(middle), null)).toBe(step)
  expect(
    totpNow(yours, at(middle)) === code && totpNow(yours, at(middle + 60)) === totpNow(mine, at(middle + 60)),
  ).toBe(false)
})

test('the address for the QR code carries issuer, label and secret', () => {
  const uri = new URL(totpUri(secret, 'amara@example.com', 'Interlude'))
  expect(uri.protocol + uri.host + decodeURIComponent(uri.pathname)).toBe(
    'otpauth:totp/Interlude:amara@example.com',
  )
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    issuer: 'Interlude',
    secret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
})
