import { expect, test } from 'vitest'
import { canonicalSignInName } from '#lib/domain/sign-in-name.ts'
import { makeNeutralName } from './neutral-names.ts'

test('a name is two plain words and three digits, as it will be looked up, and seldom twice the same', () => {
  const names = Array.from({ length: 1_000 }, makeNeutralName)
  for (const name of names) {
    expect(name).toMatch(/^[a-z]{3,7}-[a-z]{3,7}-[1-9]\d\d$/)
    expect(canonicalSignInName(name)).toBe(name)
  }
  expect(new Set(names).size).toBeGreaterThan(990)
})
