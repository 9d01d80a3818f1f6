import { hash } from '@node-rs/argon2'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passphraseWords } from './passphrase-words.ts'
import { hashPassword, judgePassword, makePassphrase, needsRehash, verifyPassword } from './password.ts'

const password = 'seven herons over slate'
const alone = { withSecondFactor: false, avoid: [] }

test('a hash says Argon2id with at least 19 MiB, two passes and one lane, and has a salt of its own', async () => {
  const stored = await hashPassword(password)
  const [, memory, passes, lanes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$[^$]{22}\$[^$]{43}$/
    .exec(stored)!
    .map(Number)
  expect(memory).toBeGreaterThanOrEqual(19 * 1024)
  expect(passes).toBeGreaterThanOrEqual(2)
  expect(lanes).toBe(1)
  expect(await hashPassword(password)).not.toBe(stored)
  expect(await verifyPassword(stored, password)).toBe(true)
  expect(await verifyPassword(stored, `${password} `)).toBe(false)
  expect(await verifyPassword(stored, password.toUpperCase())).toBe(false)
})

test('2,000 passwords of any Unicode are recognised, whole, and only they', async () => {
  // The hash carries its own cost, so that a cheap one shows the same path through verifyPassword.
  const cheap = { memoryCost: 8, timeCost: 1, parallelism: 1 }
  const anyUnicode = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 128, size: 'max' }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 128, size: 'max' }),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 128, size: 'max' }),
  )
  await fc.assert(
    fc.asyncProperty(anyUnicode, async text => {
      const stored = await hash(text.normalize('NFC'), cheap)
      expect(await verifyPassword(stored, text)).toBe(true)
      expect(await verifyPassword(stored, text.normalize('NFD'))).toBe(true)
      expect(await verifyPassword(stored, `${text}x`)).toBe(false)
      expect(await verifyPassword(stored, [...text].slice(0, -1).join(''))).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('é as one code point or as two is one password', async () => {
  const stored = await hashPassword('caf\u00e9 con leche y pan')
  expect(await verifyPassword(stored, 'cafe\u0301 con leche y pan')).toBe(true)
  expect(await verifyPassword(stored, 'cafe con leche y pan')).toBe(false)
})

test('without an account a check says false and does the same work', async () => {
  const stored = await hashPassword(password)
  const time = async (hashed: string | null) => {
    const start = process.cpuUsage()
    for (let count = 0; count < 10; count++) await verifyPassword(hashed, `${password}!`)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  expect(await verifyPassword(null, password)).toBe(false)
  const [known, unknown] = [await time(stored), await time(null)]
  // Processor time, not the wall clock. Skipping the hash would make this ratio smaller than a hundredth.
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

test('a hash of other parameters is to be renewed, one of today is not', async () => {
  expect(needsRehash(await hashPassword(password))).toBe(false)
  for (const old of [{ memoryCost: 12_288 }, { timeCost: 3 }, { parallelism: 2 }, { algorithm: 1 }]) {
    const stored = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1, ...old })
    expect(await verifyPassword(stored, password)).toBe(true)
    expect(needsRehash(stored), stored).toBe(true)
  }
})

test.each([
  ['wet slate 9 oar', false, null],
  ['wet slate 9 oa', false, 'too-short'],
  ['wet slate 9 oa', true, null],
  ['wetslate9oar', true, null],
  ['wetslate9oa', true, 'too-short'],
  ['', true, 'too-short'],
  [`${'seven herons over slate '.repeat(5)}12345678`, false, null],
  [`${'seven herons over slate '.repeat(5)}123456789`, false, 'too-long'],
  ['🦉🌧🪵🧵🍐🪨🚲🧺🐌🪁🥣🧦🌾🛶🪶', false, null],
  ['🦉🌧🪵🧵🍐🪨🚲🧺🐌🪁🥣🧦🌾🛶', false, 'too-short'],
  ['七只鹭鸶飞过灰色石板屋顶的早晨', false, null],
  [`${'e\u0301'.repeat(10)}wxkq`, false, 'too-short'],
])('%j with a second factor %j: %j', (text, withSecondFactor, fault) => {
  expect(judgePassword(text, { withSecondFactor, avoid: [] })).toBe(fault)
})

test.each([
  'passwordpassword',
  'Password1234!!!',
  'P4ssw0rd-2024-P4ssw0rd',
  'Password2024Password!',
  'ThisIsMyPassword1',
  'letmein-letmein-letmein',
  'iloveyou14021987',
  'ILoveYouForever<3',
  'ilovemydog2019!',
  'Welcome2024Welcome2025',
  'sunshinesunshine1',
  'correct horse battery staple',
  'correcthorsebatterystaple1',
  'May the force be with you',
  'Once upon a time 1',
  'To be or not to be',
  'contraseña123456',
  'Te amo mucho 2020!',
  'feliz navidad 2023',
  'qwertyuiopasdfgh',
  'qwerty123456asdfgh',
  '1qaz2wsx3edc4rfv',
  'zaq1xsw2cde3vfr4',
  '1q2w3e4r5t6y7u8i',
  'abcdefghijklmnop',
  '123456789012345',
  '987654321987654',
  'aaaaaaaaaaaaaaaaaaaa',
  'aaaaabbbbbcccccddddd',
  'abcabcabcabcabcabc',
  'xk9q7-xk9q7-xk9q7',
  'xk9q7vmxk9q7vmx',
  'aabbaabababbaab',
  '7777777777monkey',
  '!!!!!!!!!!!!!!!!!!',
  '🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉',
  'January2024February',
])('%j is too common', text => {
  expect(judgePassword(text, alone)).toBe('too-common')
})

test.each([
  'seven herons over slate',
  'purple monkey dishwasher',
  'grandma keeps 3 blue spoons',
  'mi abuela tiene 3 cucharas azules',
  'Xk9#vTq2!mWz7@Lp',
  '(^&*%$#@!)_+{}|~',
  '83746152940173628',
  'aVeryOrdinaryTuesdayInMarch',
])('%j is taken', text => {
  expect(judgePassword(text, alone)).toBeNull()
})

test.each([
  ['Interlude-2024-!!', 'names'],
  ['the interlude between acts', 'names'],
  ['north-harbor-2024', 'names'],
  ['our North Harbor room', 'names'],
  ['NorthHarborSecret', 'names'],
  ['Maya.Torres.1987', 'names'],
  ['mayamaya19870214', 'names'],
  ['MáyaTorres lives by a lake', 'names'],
  ['harbor lanterns at noon', null],
  ['savannah marble kettle', null],
  ['Torres keeps seven kettles', null],
])('with the names of practice and person %j: %j', (text, fault) => {
  const avoid = ['North Harbor', 'Maya Torres', 'maya@example.com']
  expect(judgePassword(text, { withSecondFactor: false, avoid })).toBe(fault)
})

test('judging any text of any length ends with an answer, and soon', () => {
  const pieces = fc.constantFrom('a', 'ab', 'password', '1', '2024', 'qwer', 'é', ' ', '-', '🦉', '\ud800')
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.array(fc.string()), (text, avoid) => {
      const fault = judgePassword(text, { withSecondFactor: true, avoid })
      const length = [...text.normalize('NFC')].length
      expect(fault === 'too-short').toBe(length < 12)
      expect(fault === 'too-long').toBe(length > 128)
    }),
    { numRuns: 2_000 },
  )
})

test('the word list gives five words more than 50 bits', () => {
  expect(passphraseWords.length).toBeGreaterThanOrEqual(1_024)
  expect(new Set(passphraseWords).size).toBe(passphraseWords.length)
  for (const word of passphraseWords) expect(word).toMatch(/^[a-z]{3,8}$/)
  expect(5 * Math.log2(passphraseWords.length)).toBeGreaterThan(50)
})

test('a passphrase is five words drawn alike, first and last of the list included', () => {
  const draws = [0, 1, passphraseWords.length - 1, 2, 0]
  const asked: number[] = []
  const phrase = makePassphrase(below => {
    asked.push(below)
    return draws[asked.length - 1]!
  })
  expect(asked).toEqual(Array(5).fill(passphraseWords.length))
  expect(phrase).toBe(draws.map(at => passphraseWords[at]).join('-'))
})

test('passphrases are taken as passwords and do not come twice', () => {
  const phrases = Array.from({ length: 2_000 }, () => makePassphrase())
  expect(new Set(phrases).size).toBe(2_000)
  for (const phrase of phrases) {
    expect(phrase).toMatch(/^[a-z]{3,8}(-[a-z]{3,8}){4}$/)
    expect(judgePassword(phrase, alone), phrase).toBeNull()
  }
})
