import { expect, test } from 'vitest'
import { csi4, csi16 } from './csi.ts'
import { gad7 } from './gad.ts'
import { phq9 } from './phq.ts'
import { criticalOptions, languageOf, mayStayOpen } from './shown.ts'

test('a measure is shown in the language of the person where it was published in it, whole', () => {
  for (const each of [phq9, gad7]) {
    expect(languageOf(each, 'es'), each.id).toBe('es')
    expect(languageOf(each, 'en'), each.id).toBe('en')
  }
  expect(languageOf(csi16, 'es')).toBe('en')
  const [first, ...rest] = csi4.items
  const half = { ...csi4, items: [{ ...first!, text: { en: 'Happy?', es: '¿Feliz?' } }, ...rest] }
  expect(languageOf(half, 'es')).toBe('en')
  const spanish = { ...csi4, instruction: { es: 'Elija una respuesta' } }
  expect(languageOf({ ...spanish, items: [] }, 'en')).toBe('es')
})

test('help is wanted by every answer above the first to the last item of the PHQ-9, and by no other', () => {
  expect(criticalOptions(phq9)).toEqual({ 'phq-9': ['o1', 'o2', 'o3'] })
  expect(criticalOptions(gad7)).toEqual({})
})

test('how many may stay open is the rule of each instrument', () => {
  expect([phq9, gad7, csi16].map(mayStayOpen)).toEqual([2, 1, 0])
})
