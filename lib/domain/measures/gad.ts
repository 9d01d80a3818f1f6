import type { Item, Measure, Words } from './measure.ts'
import { answers, developedWithPfizer, lastTwoWeeks, screenOnly } from './phq-family.ts'

/** Wording as on the published forms, English and Spanish (for the USA). */
const texts: readonly Words[] = [
  {
    en: 'Feeling nervous, anxious, or on edge',
    es: 'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
  },
  {
    en: 'Not being able to stop or control worrying',
    es: 'No ha sido capaz de parar o controlar su preocupación',
  },
  { en: 'Worrying too much about different things', es: 'Se ha preocupado demasiado por motivos diferentes' },
  { en: 'Trouble relaxing', es: 'Ha tenido dificultad para relajarse' },
  {
    en: 'Being so restless that it is hard to sit still',
    es: 'Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)',
  },
  { en: 'Becoming easily annoyed or irritable', es: 'Se ha molestado o irritado fácilmente' },
  {
    en: 'Feeling afraid, as if something awful might happen',
    es: 'Ha tenido miedo de que algo terrible fuera a pasar',
  },
]

const items: Item[] = texts.map((text, index) => ({ id: `gad-${index + 1}`, text, options: answers }))

const shared = {
  version: 1,
  licence: developedWithPfizer,
  displayable: true,
  recallDays: 14,
  instruction: lastTwoWeeks,
  subscales: [],
  scoring: { kind: 'sum', multiplier: 1 },
  favourable: 'lower',
  audience: { partnerVisible: 'never' },
} satisfies Partial<Measure>

export const gad7: Measure = {
  ...shared,
  id: 'gad-7',
  title: { en: 'Worry and tension (GAD-7)', es: 'Preocupación y nervios (GAD-7)' },
  citation:
    'Spitzer, R. L., Kroenke, K., Williams, J. B. W. & Löwe, B. (2006). A brief measure for assessing generalized anxiety disorder: The GAD-7. Archives of Internal Medicine, 166, 1092–1097.',
  items,
  range: { low: 0, high: 21 },
  cutoffs: [
    {
      id: 'caseness',
      op: '>=',
      value: 8,
      label: { en: 'case threshold from', es: 'umbral de caso desde' },
      source: 'NHS Talking Therapies',
    },
    {
      id: 'screen',
      op: '>=',
      value: 10,
      label: { en: 'positive screen from', es: 'cribado positivo desde' },
      source: 'Spitzer et al. (2006); sensitivity 89 %, specificity 82 %',
    },
  ],
  bands: [
    { id: 'minimal', from: 0, label: { en: 'minimal', es: 'mínimo' } },
    { id: 'mild', from: 5, label: { en: 'mild', es: 'leve' } },
    { id: 'moderate', from: 10, label: { en: 'moderate', es: 'moderado' } },
    { id: 'severe', from: 15, label: { en: 'severe', es: 'grave' } },
  ],
  missing: { rule: 'prorate', max: 1 },
  change: [
    {
      kind: 'points',
      id: 'points',
      label: { en: '4 points', es: '4 puntos' },
      points: 4,
      source: 'NHS Talking Therapies: 4 points or more is reliable change',
    },
  ],
  critical: [],
}

export const gad2: Measure = {
  ...shared,
  id: 'gad-2',
  title: { en: 'Worry, two questions (GAD-2)', es: 'Preocupación, dos preguntas (GAD-2)' },
  citation:
    'Kroenke, K., Spitzer, R. L., Williams, J. B. W., Monahan, P. O. & Löwe, B. (2007). Anxiety disorders in primary care: Prevalence, impairment, comorbidity, and detection. Annals of Internal Medicine, 146, 317–325.',
  items: items.slice(0, 2),
  range: { low: 0, high: 6 },
  cutoffs: [
    {
      id: 'caseness',
      op: '>=',
      value: 3,
      label: { en: 'positive from', es: 'positivo desde' },
      source: 'Kroenke et al. (2007)',
    },
  ],
  bands: [],
  missing: { rule: 'complete' },
  change: [screenOnly],
  critical: [],
}
