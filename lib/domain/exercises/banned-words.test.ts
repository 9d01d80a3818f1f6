import { expect, test } from 'vitest'
import { bannedIn } from './banned-words.ts'

test('finds the words, inflected, in any case', () => {
  expect(bannedIn('Homework overdue: your husband failed. A failure, a streak.', 'en')).toEqual([
    'Homework',
    'overdue',
    'husband',
    'failed',
    'failure',
    'streak',
  ])
  expect(bannedIn('Tarea vencida: fracasaste. Tu esposa es paciente, vosotras no.', 'es')).toEqual([
    'Tarea',
    'vencida',
    'fracasaste',
    'esposa',
    'paciente',
    'vosotras',
  ])
})

test('leaves their neighbours alone', () => {
  expect(bannedIn('Practice with {partner}. It was a lifeline and a wide midwife.', 'en')).toEqual([])
  expect(bannedIn('Falta poco, la paciencia ayuda, el estado de la tarde.', 'es')).toEqual([])
})
