import type { Text } from './exercises/text.ts'

/** A number to call: whom it reaches, what it is, the number as one dials it, and what to know before. */
type SupportLine = { kind: SupportKind; label: Text; number: string; note: Text }

type SupportKind = 'emergency' | 'listening' | 'violence'

/** The lines of one country; `countries` without lines of their own get those for everywhere. Never empty. */
type Support = { country: string | null; lines: readonly SupportLine[] }

/** Where a person of any country finds a line near them. */
export const findALine = 'findahelpline.com'

/**
 * The crisis lines of a country (ISO 3166 alpha-2). An unknown or empty country gets the numbers that hold almost
 * everywhere. The app dials nothing by itself and notes no tap.
 */
export function supportIn(country: string): Support {
  const code = country.toUpperCase()
  const lines = linesByCountry[code]
  return lines ? { country: code, lines } : { country: null, lines: anywhere }
}

/** The same lines for somebody who thinks of dying: after the emergency number whoever listens, then the rest. */
export function listenersFirst(lines: readonly SupportLine[]): SupportLine[] {
  const order: readonly SupportKind[] = ['emergency', 'listening', 'violence']
  return lines.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

const day = { en: 'Day and night.', es: 'Día y noche.' }
const dayFree = { en: 'Day and night, free.', es: 'Día y noche, gratis.' }
const danger = { en: 'Now, if anyone is in danger.', es: 'Ahora mismo, si alguien está en peligro.' }

const emergency = (number: string): SupportLine => ({
  kind: 'emergency',
  label: { en: 'Emergency', es: 'Emergencias' },
  number,
  note: danger,
})
const violence = (number: string, note: Text, name?: Text): SupportLine => ({
  kind: 'violence',
  label: name ?? { en: 'Violence at home', es: 'Violencia en casa' },
  number,
  note,
})
const listening = (number: string, note: Text, name: Text): SupportLine => ({
  kind: 'listening',
  label: name,
  number,
  note,
})
const same = (name: string): Text => ({ en: name, es: name })

const samaritans = listening('116 123', dayFree, same('Samaritans'))

/** 112 is the emergency number of the EU and of every GSM network (Directive (EU) 2018/1972, article 109). */
const anywhere: readonly SupportLine[] = [
  {
    kind: 'emergency',
    label: { en: 'Emergency', es: 'Emergencias' },
    number: '112',
    note: {
      en: 'Works in Europe and from most mobile phones elsewhere. Your local emergency number works too.',
      es: 'Funciona en Europa y, en otros lugares, desde casi cualquier móvil. También el número local de emergencias.',
    },
  },
]

/**
 * Beside each country: who publishes its numbers. Numbers change, so whoever runs a practice should check the list of
 * its own country once a year.
 */
const linesByCountry: Readonly<Record<string, readonly SupportLine[]>> = {
  // sns24.gov.pt (1411 since 10 September 2025); cig.gov.pt (800 202 148)
  PT: [
    emergency('112'),
    violence('800 202 148', dayFree),
    listening('1411', dayFree, { en: 'Suicide prevention line', es: 'Línea de prevención del suicidio' }),
    listening(
      '808 24 24 24',
      { en: 'SNS 24: then choose psychological support.', es: 'SNS 24: después elige apoyo psicológico.' },
      { en: 'Psychological support', es: 'Apoyo psicológico' },
    ),
  ],
  // violenciagenero.igualdad.gob.es (016); sanidad.gob.es/linea024 (024)
  ES: [
    emergency('112'),
    violence('016', {
      en: 'For violence against women. Day and night, free. It is not on the bill; erase it from the list of calls.',
      es: 'Violencia contra las mujeres. Día y noche, gratis. No sale en la factura; bórrala de la lista de llamadas.',
    }),
    listening('024', dayFree, { en: 'Suicidal thoughts', es: 'Conducta suicida' }),
  ],
  // 988lifeline.org; thehotline.org; crisistextline.org
  US: [
    emergency('911'),
    violence('1-800-799-7233', {
      en: 'National Domestic Violence Hotline. Day and night, free. Or text START to 88788.',
      es: 'Línea nacional contra la violencia doméstica. Día y noche, gratis, también en español.',
    }),
    listening(
      '988',
      { en: 'Call or text. Day and night, free.', es: 'Llama y pulsa 2 para español. Día y noche, gratis.' },
      { en: 'Suicide and crisis lifeline', es: 'Línea de prevención del suicidio y crisis' },
    ),
    listening(
      '741741',
      { en: 'Text HOME. Day and night, free.', es: 'Envía AYUDA por SMS. Día y noche, gratis.' },
      same('Crisis Text Line'),
    ),
  ],
  // samaritans.org; nationaldahelpline.org.uk; mensadviceline.org.uk
  GB: [
    emergency('999'),
    violence('0808 2000 247', {
      en: 'National Domestic Abuse Helpline, for women. Day and night, free.',
      es: 'Línea nacional contra el maltrato, para mujeres. Día y noche, gratis.',
    }),
    violence('0808 801 0327', {
      en: 'Men’s Advice Line. On weekdays, free.',
      es: 'Men’s Advice Line, para hombres. Días laborables, gratis.',
    }),
    samaritans,
  ],
  // womensaid.ie; mensaid.ie; samaritans.org/ireland
  IE: [
    emergency('112'),
    violence('1800 341 900', {
      en: 'Women’s Aid. Day and night, free.',
      es: 'Women’s Aid, para mujeres. Día y noche, gratis.',
    }),
    violence('01 554 3811', {
      en: 'Men’s Aid. On weekdays.',
      es: 'Men’s Aid, para hombres. Días laborables.',
    }),
    samaritans,
  ],
  // gob.mx (911, Línea de la Vida); saptel.org.mx
  MX: [
    emergency('911'),
    listening('800 911 2000', dayFree, same('Línea de la Vida')),
    listening('55 5259 8121', day, same('SAPTEL')),
  ],
  // argentina.gob.ar (144; 0800 999 0091); asistenciaalsuicida.org.ar (135; 011 5275 1135)
  AR: [
    emergency('911'),
    violence('144', dayFree, { en: 'Gender violence', es: 'Violencia de género' }),
    listening('0800 999 0091', dayFree, { en: 'Mental health', es: 'Salud mental' }),
    listening(
      '135',
      {
        en: 'Free in Buenos Aires and around; from elsewhere (011) 5275-1135.',
        es: 'Gratis en CABA y Gran Buenos Aires; desde otros lugares, (011) 5275-1135.',
      },
      same('Centro de Asistencia al Suicida'),
    ),
  ],
  // vicepresidencia.gov.co (155); saludcapital.gov.co (106)
  CO: [
    emergency('123'),
    violence('155', dayFree, { en: 'Violence against women', es: 'Violencia contra las mujeres' }),
    listening(
      '106',
      {
        en: 'In Bogotá and some other cities. Day and night, free.',
        es: 'En Bogotá y otras ciudades. Día y noche, gratis.',
      },
      { en: 'Someone to listen', es: 'El poder de ser escuchado' },
    ),
  ],
  // carabineros.cl (133); minsal.cl (*4141, 600 360 7777); minmujeryeg.gob.cl (1455)
  CL: [
    emergency('133'),
    violence('1455', dayFree, { en: 'Violence against women', es: 'Violencia contra las mujeres' }),
    listening(
      '*4141',
      { en: 'From a mobile phone. Day and night, free.', es: 'Desde un celular. Día y noche, gratis.' },
      { en: 'Suicide prevention line', es: 'Línea de prevención del suicidio' },
    ),
    listening('600 360 7777', day, same('Salud Responde')),
  ],
  // hilfetelefon.de (116 016); maennerhilfetelefon.de; telefonseelsorge.de
  DE: [
    emergency('112'),
    violence('116 016', {
      en: 'For women. Day and night, free, in many languages.',
      es: 'Para mujeres. Día y noche, gratis, en muchos idiomas.',
    }),
    violence('0800 1239900', { en: 'For men. Free.', es: 'Para hombres. Gratis.' }),
    listening('0800 111 0 111', dayFree, same('TelefonSeelsorge')),
  ],
  // arretonslesviolences.gouv.fr (3919); 3114.fr; info.urgence114.fr (114)
  FR: [
    emergency('112'),
    {
      kind: 'emergency',
      label: { en: 'Emergency by text', es: 'Emergencias por SMS' },
      number: '114',
      note: { en: 'When you cannot speak.', es: 'Cuando no puedes hablar.' },
    },
    violence('3919', {
      en: 'For women. Day and night, free. It is not on the bill.',
      es: 'Para mujeres. Día y noche, gratis. No sale en la factura.',
    }),
    listening('3114', dayFree, { en: 'Suicide prevention line', es: 'Línea de prevención del suicidio' }),
  ],
}

/** For a test: every country with lines of its own. */
export const supportedCountries: readonly string[] = Object.keys(linesByCountry)
