import { expect, test } from 'vitest'
import { eveningCheckIn } from './evening-check-in/definition.ts'
import { localise, text, texts } from './text.ts'

const names = { partner: 'Noor', clinician: 'Dr Okafor' }
const greeting = { en: 'Hello {partner}, from {clinician}.', es: 'Hola, {partner}: te escribe {clinician}.' }

test('one language, names filled in', () => {
  expect(localise(greeting, 'en', names)).toBe('Hello Noor, from Dr Okafor.')
  expect(localise(greeting, 'es', names)).toBe('Hola, Noor: te escribe Dr Okafor.')
})

test('a name is text and nothing else', () => {
  for (const partner of ['{clinician}', '$&', "$'", '$1', '<b>Noor</b>', '{partner}', '']) {
    expect(localise(greeting, 'en', { ...names, partner })).toBe(`Hello ${partner}, from Dr Okafor.`)
  }
})

test('a definition keeps its shape, and no second language goes along', () => {
  const spanish = localise(eveningCheckIn, 'es', names)
  expect(spanish.title).toBe('Un minuto por la noche')
  expect(spanish.steps.map(each => each.id)).toEqual(eveningCheckIn.steps.map(each => each.id))
  expect(spanish.steps[0]).toEqual({
    kind: 'scale',
    id: 'closeness',
    prompt: '¿Cuánta cercanía sentiste hoy con Noor?',
    audience: 'therapist',
    low: 0,
    high: 10,
    lowLabel: 'Mucha distancia',
    highLabel: 'Mucha cercanía',
  })
  expect(texts(spanish)).toEqual([])
  const all = JSON.stringify(spanish)
  for (const { en } of texts(eveningCheckIn)) expect(all).not.toContain(en)
  expect(all).not.toMatch(/[{](partner|clinician|opener)/)
})

test('scores of options called en and es are not a text', () => {
  expect(localise({ scores: { en: 1, es: 2 } }, 'en', names)).toEqual({ scores: { en: 1, es: 2 } })
})

test.each(['opener', 'speaker', 'listener'])('a text that names the %s needs one', who => {
  const turn = { title: { en: `{${who}}, it is your turn`, es: `{${who}}, te toca` } }
  expect(() => localise(turn, 'en', names)).toThrow(`no name for {${who}}`)
  expect(() => localise(turn, 'en', { ...names, [who]: null })).toThrow(`no name for {${who}}`)
  expect(localise(turn, 'es', { ...names, [who]: 'Maya' })).toEqual({ title: 'Maya, te toca' })
})

test.each([
  ['no Spanish', { en: 'Hello' }],
  ['an empty language', { en: 'Hello', es: '  ' }],
  ['a misspelt name', { en: 'Hello {parnter}', es: 'Hola' }],
  ['a stray brace', { en: 'Hello }', es: 'Hola' }],
  ['a third language', { en: 'Hello', es: 'Hola', fr: 'Salut' }],
])('a text with %s is refused', (_, broken) => {
  expect(text.safeParse(greeting).success).toBe(true)
  expect(text.safeParse(broken).success).toBe(false)
})
