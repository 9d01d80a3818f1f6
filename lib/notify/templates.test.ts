import { expect, test } from 'vitest'
import { locales } from '#lib/i18n/locale.ts'
import { type MailTemplate, mailTemplates } from './templates.ts'

// Beginnings of words that would tell a stranger what this is about, who is in it or what somebody did.
const banned = `
  partner couple spouse marri relationship pair love sex famil therap counsel clinic practice psycho session
  appointment patient client treatment exercise check-in answer question diary mood health safe risk crisis
  urgent violen abuse fear afraid harm suicid flag alert concern overdue missed streak pareja matrimoni
  relaci amor sexo terap consej clínic consulta psic sesi cita pacient cliente tratamiento ejercicio
  respuesta respond pregunta diario ánimo salud segur riesgo urgen violencia abuso miedo daño suicid alerta
  preocup pendiente
  `
  .trim()
  .split(/\s+/)

const names = Object.keys(mailTemplates) as MailTemplate[]
const mails = names.flatMap(name => locales.map(locale => ({ name, locale, ...mailTemplates[name][locale] })))

test('there are five templates in each language', () => {
  expect(mails).toHaveLength(5 * locales.length)
  for (const { subject, text } of mails) expect(Math.min(subject.length, text.length)).toBeGreaterThan(5)
})

test.each(mails)('$name in $locale says nothing to whoever sees the screen', ({ name, subject, text }) => {
  const words = `${subject} ${text}`.normalize('NFC').toLowerCase()
  // At the beginning of a word: "couple" is caught in "couples", and "pair" does not forbid "repair".
  const found = banned.filter(word => new RegExp(`(?<!\\p{L})${word}`, 'u').test(words))
  expect(found).toEqual([])
  expect(`${subject} ${text}`.match(/[{}<>%$][^ ]*/g) ?? []).toEqual(name === 'invitation' ? ['{url}'] : [])
  expect(words).not.toMatch(/\d|https?:/)
  expect(subject).not.toMatch(/[\r\n{]/)
})
