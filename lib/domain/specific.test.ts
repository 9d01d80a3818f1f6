import { expect, test } from 'vitest'
import { appreciation } from './exercises/appreciation/definition.ts'
import { missingIn } from './specific.ts'

const missing = (sentence: string) => missingIn(sentence, 'Jonas')

test('a thing that was done, by whom, and when it was or what it changed: nothing is asked', () => {
  for (const sentence of [
    'On Tuesday you had dinner warm when I came in. I could breathe out.',
    'This morning you stayed in the room when I got loud.',
    'You called the plumber without saying a word about it. One thing less on my mind.',
    'You kept the house quiet. I slept till ten.',
    'Jonas drove my mother to the station yesterday.',
    'He picked up the parcel at 16:30',
    'El martes la cena estaba caliente cuando llegué y tú ya habías puesto la mesa.',
    'Preparaste la cena ayer.',
    'Llamaste al fontanero sin decir nada. Una cosa menos en mi cabeza.',
    'Jonas recogió a la niña y pude descansar.',
  ]) {
    expect([sentence, missing(sentence)]).toEqual([sentence, null])
  }
})

test('praise in general: what was it?', () => {
  for (const sentence of [
    'Thank you for everything',
    'You are the best partner ever.',
    'I love you so much, Jonas',
    'Thanks for always being so supportive',
    'You always help me',
    'Gracias por todo',
    'Eres una persona maravillosa',
    'Te quiero mucho, eres lo mejor',
    'Siempre eres muy bueno conmigo',
  ]) {
    expect([sentence, missing(sentence)]).toEqual([sentence, 'what'])
  }
})

test('nobody did it: who was it?', () => {
  expect(missing('Dinner stood on the table yesterday')).toBe('who')
  expect(missing('La cena caliente en la mesa ayer')).toBe('who')
})

test('neither when nor an effect: when was it, or what did it change?', () => {
  expect(missing('You made dinner and washed the dishes')).toBe('when')
  expect(missing('You wrote the date of my exam into your calendar.')).toBe('when')
  expect(missing('Apuntaste la fecha de mi examen en tu calendario.')).toBe('when')
})

test('a beginning is left alone, and so is what is in another script', () => {
  for (const sentence of ['', 'You', 'You made', '  …  ', '🌿 🌿 🌿 🌿']) expect(missing(sentence)).toBeNull()
})

test('a name of several words, and one that is a word itself', () => {
  expect(missingIn('Ana Sofía cooked the soup on Friday', 'Ana Sofía')).toBeNull()
  expect(missingIn('cooked the soup on Friday', 'Ana Sofía')).toBe('who')
  expect(missingIn('Thank you, Will, you are great', 'Will')).toBe('what')
  expect(missingIn('cooked the soup on Friday', '')).toBe('who')
})

test('what the exercise gives as an example is specific', () => {
  const [, asked] = appreciation.steps
  const { en, es } = (asked as { hint: { en: string; es: string } }).hint
  expect([missing(en), missing(es)]).toEqual([null, null])
})

test('endless text is read in no time', () => {
  const start = performance.now()
  missingIn('you '.repeat(5000), 'Jonas')
  missingIn(`${'a'.repeat(20_000)}:`.repeat(3), 'Jonas')
  expect(performance.now() - start).toBeLessThan(200)
})
