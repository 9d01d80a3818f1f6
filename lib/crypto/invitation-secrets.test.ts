import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { invitationSecrets } from './invitation-secrets.ts'

const kek = { id: 'a', key: randomBytes(32) }

test('one invitation has one link and one code, whenever they are asked for', () => {
  const id = randomUUID()
  const secrets = invitationSecrets(kek, id)
  expect(invitationSecrets(kek, id)).toEqual(secrets)
  expect(secrets.token).toMatch(/^[\w-]{43}$/)
  expect(secrets.code).toMatch(/^\d{6}$/)
})

test('another invitation or another key gives another link', () => {
  const id = randomUUID()
  const tokens = [
    invitationSecrets(kek, id).token,
    invitationSecrets(kek, randomUUID()).token,
    invitationSecrets({ id: 'b', key: randomBytes(32) }, id).token,
  ]
  expect(new Set(tokens).size).toBe(3)
})

test('codes spread over the whole million', () => {
  const codes = Array.from({ length: 20_000 }, () => Number(invitationSecrets(kek, randomUUID()).code))
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = codes.filter(code => Math.floor(code / 100_000) === tenth).length
    // 2,000 expected, standard deviation 42: six of them.
    expect(Math.abs(share - 2_000)).toBeLessThan(255)
  }
})
