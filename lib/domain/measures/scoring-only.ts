import type { ChangeRule, Cutoff, Item, Measure } from './measure.ts'

/**
 * Instruments whose text may not be given away here: the scoring alone, keyed as on their printed forms, until the
 * practice gives text that it may use.
 */

const rawOnly = (source: string): ChangeRule => ({
  kind: 'raw',
  id: 'raw',
  label: { en: 'no rule for change', es: 'sin regla de cambio' },
  source,
})

const shared = {
  version: 1,
  displayable: false,
  recallDays: null,
  subscales: [],
  scoring: { kind: 'sum', multiplier: 1 },
  bands: [],
  missing: { rule: 'complete' },
  critical: [],
  audience: { partnerVisible: 'never' },
} satisfies Partial<Measure>

const rdasItems: Item[] = [
  ...numbered('rdas', 1, 6, [5, 4, 3, 2, 1, 0]),
  ...numbered('rdas', 7, 10, [0, 1, 2, 3, 4, 5]),
  ...numbered('rdas', 11, 11, [4, 3, 2, 1, 0]),
  ...numbered('rdas', 12, 14, [0, 1, 2, 3, 4, 5]),
]

/** 1–6 agreement, 7–10 how often, 11 with five answers, 12–14 how often; the options as printed. */
export const rdas: Measure = {
  ...shared,
  id: 'rdas',
  title: { en: 'Revised Dyadic Adjustment Scale (RDAS)', es: 'Escala revisada de ajuste diádico (RDAS)' },
  citation:
    'Busby, D. M., Christensen, C., Crane, D. R. & Larson, J. H. (1995). A revision of the Dyadic Adjustment Scale for use with distressed and nondistressed couples. Journal of Marital and Family Therapy, 21, 289–308.',
  licence: {
    owner: 'American Association for Marriage and Family Therapy (journal, 1995)',
    terms: 'No grant to reproduce the items is known.',
    shippable: false,
  },
  items: rdasItems,
  subscales: [
    subscale('consensus', { en: 'Consensus', es: 'Consenso' }, 1, 6, 30),
    subscale('satisfaction', { en: 'Satisfaction', es: 'Satisfacción' }, 7, 10, 20),
    subscale('cohesion', { en: 'Cohesion', es: 'Cohesión' }, 11, 14, 19),
  ],
  range: { low: 0, high: 69 },
  favourable: 'higher',
  cutoffs: [caseness('<', 47.31, 'Anderson et al. (2014): below 47.31; Crane et al. (2000): below 48')],
  change: [
    {
      kind: 'points',
      id: 'points',
      label: { en: '12 points', es: '12 puntos' },
      points: 12,
      source: 'Anderson et al. (2014): 11.58, so 12 points or more',
    },
  ],
}

export const kmss: Measure = {
  ...shared,
  id: 'kmss',
  title: {
    en: 'Kansas Marital Satisfaction Scale (KMSS)',
    es: 'Escala de satisfacción conyugal de Kansas (KMSS)',
  },
  citation:
    'Schumm, W. R., Paff-Bergen, L. A., Hatch, R. C. et al. (1986). Concurrent and discriminant validity of the Kansas Marital Satisfaction Scale. Journal of Marriage and the Family, 48, 381–387.',
  licence: {
    owner: 'W. R. Schumm',
    terms: 'Said to be free for education and research; clinical use is not stated.',
    shippable: false,
  },
  items: numbered('kmss', 1, 3, [1, 2, 3, 4, 5, 6, 7]),
  range: { low: 3, high: 21 },
  favourable: 'higher',
  cutoffs: [caseness('<', 17, 'Crane et al. (2000)')],
  change: [rawOnly('No evidence of short-term retest reliability')],
}

/** Items 4 and 7 are scored the other way round. */
export const ras: Measure = {
  ...shared,
  id: 'ras',
  title: { en: 'Relationship Assessment Scale (RAS)', es: 'Escala de evaluación de la relación (RAS)' },
  citation:
    'Hendrick, S. S. (1988). A generic measure of relationship satisfaction. Journal of Marriage and the Family, 50, 93–98.',
  licence: { owner: 'S. S. Hendrick', terms: 'No grant to reproduce the items is known.', shippable: false },
  items: [
    ...numbered('ras', 1, 3, [1, 2, 3, 4, 5]),
    ...numbered('ras', 4, 4, [5, 4, 3, 2, 1]),
    ...numbered('ras', 5, 6, [1, 2, 3, 4, 5]),
    ...numbered('ras', 7, 7, [5, 4, 3, 2, 1]),
  ],
  range: { low: 7, high: 35 },
  favourable: 'higher',
  cutoffs: [],
  change: [rawOnly('No accepted cut-off and no sound retest')],
}

export const qmi: Measure = {
  ...shared,
  id: 'qmi',
  title: { en: 'Quality of Marriage Index (QMI)', es: 'Índice de calidad del matrimonio (QMI)' },
  citation:
    'Norton, R. (1983). Measuring marital quality: A critical look at the dependent variable. Journal of Marriage and the Family, 45, 141–151.',
  licence: {
    owner: 'R. Norton (journal, 1983)',
    terms: 'No grant to reproduce the items is known.',
    shippable: false,
  },
  items: [
    ...numbered('qmi', 1, 5, [1, 2, 3, 4, 5, 6, 7]),
    ...numbered('qmi', 6, 6, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  ],
  range: { low: 6, high: 45 },
  favourable: 'higher',
  cutoffs: [],
  change: [rawOnly('No agreed cut-off and no sound retest')],
}

/** Raw 13 is 52, which is not low; raw 12 is 48, which is. */
export const who5: Measure = {
  ...shared,
  id: 'who-5',
  title: { en: 'Well-being (WHO-5)', es: 'Bienestar (WHO-5)' },
  citation:
    'Topp, C. W., Østergaard, S. D., Søndergaard, S. & Bech, P. (2015). The WHO-5 Well-Being Index: A systematic review of the literature. Psychotherapy and Psychosomatics, 84, 167–176.',
  licence: {
    owner: 'World Health Organization',
    terms:
      'CC BY-NC-SA 3.0 IGO since 2024: not for commercial use, and not under the licence of this software.',
    shippable: false,
  },
  recallDays: 14,
  items: numbered('who', 1, 5, [5, 4, 3, 2, 1, 0]),
  scoring: { kind: 'sum', multiplier: 4 },
  range: { low: 0, high: 100 },
  favourable: 'higher',
  cutoffs: [
    {
      id: 'caseness',
      op: '<=',
      value: 50,
      label: { en: 'low well-being up to', es: 'bienestar bajo hasta' },
      source: 'Topp et al. (2015)',
    },
    {
      id: 'depression',
      op: '<=',
      value: 28,
      label: { en: 'depression likely up to', es: 'depresión probable hasta' },
      source: 'Topp et al. (2015)',
    },
  ],
  change: [
    {
      kind: 'points',
      id: 'points',
      label: { en: '10 points', es: '10 puntos' },
      points: 10,
      source: 'Topp et al. (2015): a relevant change',
    },
  ],
}

function numbered(prefix: string, from: number, to: number, scores: readonly number[]): Item[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    id: `${prefix}-${from + index}`,
    options: scores.map(score => ({ score })),
  }))
}

function subscale(id: string, title: Measure['title'], from: number, to: number, high: number) {
  const items = Array.from({ length: to - from + 1 }, (_, index) => `rdas-${from + index}`)
  return { id, title, items, low: 0, high }
}

function caseness(op: Cutoff['op'], value: number, source: string): Cutoff {
  return {
    id: 'caseness',
    op,
    value,
    label: { en: 'distressed below', es: 'malestar por debajo de' },
    source,
  }
}
