import { expect, test } from 'vitest'
import { loadMessages } from './messages.ts'

const [en, es] = await Promise.all([loadMessages('en'), loadMessages('es')])

test('both languages have the same keys', () => {
  expect(keysOf(es)).toEqual(keysOf(en))
})

test('every text takes the same values in both languages', () => {
  const spanish = textsOf(es)
  const different = Object.entries(textsOf(en)).filter(([key, text]) => {
    return valuesIn(text).join() !== valuesIn(spanish[key] ?? '').join()
  })
  expect(different.map(([key]) => key)).toEqual([])
})

test('no text is empty and none says what the product never says', () => {
  const banned =
    /complian|adheren|overdue|\bfail(ed|ure)?\b|streak|patient\b|dysfunction|homework|husband|\bwife\b|incumpli|paciente|racha|disfunci|esposo|esposa|marido|fracas/i
  const all = [...Object.entries(textsOf(en)), ...Object.entries(textsOf(es))]
  expect(all.filter(([, text]) => text.trim() === '' || banned.test(text))).toEqual([])
})

function keysOf(messages: object): string[] {
  return Object.keys(textsOf(messages)).sort()
}

function textsOf(messages: object, prefix = ''): Record<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : Object.entries(textsOf(value, `${prefix}${key}.`)),
  )
  return Object.fromEntries(entries)
}

/**
 * Names of the ICU arguments. A person's name is left out: where English says "both of you", Spanish has no word
 * without a gender and names the other instead.
 */
function valuesIn(text: string): string[] {
  const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(match => match[1]!)
  return [...new Set(names)].filter(name => name !== 'partner' && name !== 'clinician').sort()
}
