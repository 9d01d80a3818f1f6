import type { ChangeRule, Item, Measure, Words } from './measure.ts'

/** What the forms of the PHQ family have in common, English and Spanish (for the USA). */

export const answers: Item['options'] = [
  { label: { en: 'Not at all', es: 'Ningún día' }, score: 0 },
  { label: { en: 'Several days', es: 'Varios días' }, score: 1 },
  { label: { en: 'More than half the days', es: 'Más de la mitad de los días' }, score: 2 },
  { label: { en: 'Nearly every day', es: 'Casi todos los días' }, score: 3 },
]

export const lastTwoWeeks: Words = {
  en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  es: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
}

export const developedWithPfizer: Measure['licence'] = {
  owner: 'Pfizer Inc.',
  terms:
    'Developed by Drs. Robert L. Spitzer, Janet B. W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  url: 'https://www.phqscreeners.com',
  shippable: true,
}

/** Two items are a screen: no sound retest is known, so nothing is called a change. */
export const screenOnly: ChangeRule = {
  kind: 'raw',
  id: 'raw',
  label: { en: 'no rule for change', es: 'sin regla de cambio' },
  source: 'Two items are a screen; no sound retest is known',
}
