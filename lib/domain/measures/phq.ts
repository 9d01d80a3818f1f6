import type { Item, Measure, Words } from './measure.ts'
import { answers, developedWithPfizer, lastTwoWeeks, screenOnly } from './phq-family.ts'

/** Wording as on the published forms, English and Spanish (for the USA). */
const texts: readonly Words[] = [
  { en: 'Little interest or pleasure in doing things', es: 'Poco interés o placer en hacer cosas' },
  {
    en: 'Feeling down, depressed, or hopeless',
    es: 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
  },
  {
    en: 'Trouble falling or staying asleep, or sleeping too much',
    es: 'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
  },
  { en: 'Feeling tired or having little energy', es: 'Se ha sentido cansado(a) o con poca energía' },
  { en: 'Poor appetite or overeating', es: 'Sin apetito o ha comido en exceso' },
  {
    en: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    es: 'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
  },
  {
    en: 'Trouble concentrating on things, such as reading the newspaper or watching television',
    es: 'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
  },
  {
    en: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    es: '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
  },
  {
    en: 'Thoughts that you would be better off dead or of hurting yourself in some way',
    es: 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
  },
]

const items: Item[] = texts.map((text, index) => ({ id: `phq-${index + 1}`, text, options: answers }))

const shared = {
  version: 1,
  citation:
    'Kroenke, K., Spitzer, R. L. & Williams, J. B. W. (2001). The PHQ-9: Validity of a brief depression severity measure. Journal of General Internal Medicine, 16, 606–613.',
  licence: developedWithPfizer,
  displayable: true,
  recallDays: 14,
  instruction: lastTwoWeeks,
  subscales: [],
  scoring: { kind: 'sum', multiplier: 1 },
  favourable: 'lower',
  audience: { partnerVisible: 'never' },
} satisfies Partial<Measure>

export const phq9: Measure = {
  ...shared,
  id: 'phq-9',
  title: { en: 'Low mood (PHQ-9)', es: 'Ánimo bajo (PHQ-9)' },
  items,
  range: { low: 0, high: 27 },
  cutoffs: [
    {
      id: 'caseness',
      op: '>=',
      value: 10,
      label: { en: 'moderate or more from', es: 'moderado o más desde' },
      source:
        'Kroenke et al. (2001); sensitivity 74 %, specificity 91 % in 2,642 patients (Arroll et al. 2010)',
    },
  ],
  bands: [
    { id: 'minimal', from: 0, label: { en: 'minimal', es: 'mínimo' } },
    { id: 'mild', from: 5, label: { en: 'mild', es: 'leve' } },
    { id: 'moderate', from: 10, label: { en: 'moderate', es: 'moderado' } },
    { id: 'moderately-severe', from: 15, label: { en: 'moderately severe', es: 'moderadamente grave' } },
    { id: 'severe', from: 20, label: { en: 'severe', es: 'grave' } },
  ],
  missing: { rule: 'prorate', max: 2 },
  change: [
    {
      kind: 'points',
      id: 'points',
      label: { en: '6 points', es: '6 puntos' },
      points: 6,
      source: 'NHS Talking Therapies: 6 points or more is reliable change',
    },
  ],
  critical: [{ item: 'phq-9', op: '>', value: 0, action: 'offer-help-and-flag' }],
}

export const phq2: Measure = {
  ...shared,
  id: 'phq-2',
  title: { en: 'Low mood, two questions (PHQ-2)', es: 'Ánimo bajo, dos preguntas (PHQ-2)' },
  citation:
    'Kroenke, K., Spitzer, R. L. & Williams, J. B. W. (2003). The Patient Health Questionnaire-2: Validity of a two-item depression screener. Medical Care, 41, 1284–1292.',
  items: items.slice(0, 2),
  range: { low: 0, high: 6 },
  cutoffs: [
    {
      id: 'caseness',
      op: '>=',
      value: 3,
      label: { en: 'positive from', es: 'positivo desde' },
      source:
        'Kroenke et al. (2003); sensitivity 61 %, specificity 92 % (from 2 on: 86 % and 78 %; Arroll et al. 2010)',
    },
  ],
  bands: [],
  missing: { rule: 'complete' },
  change: [screenOnly],
  critical: [],
}
