import type { ChangeRule, Cutoff, Item, Measure } from './measure.ts'

/**
 * The Couples Satisfaction Index (Funk & Rogge 2007), wording and key as on the authors' form. Items carry the numbers
 * of the CSI-32, so that the shorter forms can be read out of a longer one. Items 6, 10 and 15 say that things are
 * not well and count the other way, as do the word pairs whose good word is printed first.
 */

const happiness = rising([
  'Extremely Unhappy',
  'Fairly Unhappy',
  'A Little Unhappy',
  'Happy',
  'Very Happy',
  'Extremely Happy',
  'Perfect',
])
const agreement = falling([
  'Always Agree',
  'Almost Always Agree',
  'Occasionally Disagree',
  'Frequently Disagree',
  'Almost Always Disagree',
  'Always Disagree',
])
const frequencies = [
  'All the time',
  'Most of the time',
  'More often than not',
  'Occasionally',
  'Rarely',
  'Never',
]
const truths = [
  'Not at all TRUE',
  'A little TRUE',
  'Somewhat TRUE',
  'Mostly TRUE',
  'Almost Completely TRUE',
  'Completely TRUE',
]
const truth = rising(truths)
const extent = rising(['Not at all', 'A little', 'Somewhat', 'Mostly', 'Almost Completely', 'Completely'])
const times = rising([
  'Never',
  'Less than once a month',
  'Once or twice a month',
  'Once or twice a week',
  'Once a day',
  'More often',
])

const disagreements =
  'Most people have disagreements in their relationships. Please indicate below the approximate extent of agreement or disagreement between you and your partner for each item on the following list.'
const impressions =
  'For each of the following items, select the answer that best describes how you feel about your relationship. Base your responses on your first impressions and immediate feelings about the item.'

const csi32Items: readonly Item[] = [
  item(1, 'Please indicate the degree of happiness, all things considered, of your relationship.', happiness),
  item(2, 'Amount of time spent together', agreement, disagreements),
  item(3, 'Making major decisions', agreement, disagreements),
  item(4, 'Demonstrations of affection', agreement, disagreements),
  item(
    5,
    'In general, how often do you think that things between you and your partner are going well?',
    falling(frequencies),
  ),
  item(6, 'How often do you wish you hadn’t gotten into this relationship?', rising(frequencies)),
  item(7, 'I still feel a strong connection with my partner', truth),
  item(8, 'If I had my life to live over, I would marry (or live with / date) the same person', truth),
  item(9, 'Our relationship is strong', truth),
  item(10, 'I sometimes wonder if there is someone else out there for me', falling(truths)),
  item(11, 'My relationship with my partner makes me happy', truth),
  item(12, 'I have a warm and comfortable relationship with my partner', truth),
  item(13, 'I can’t imagine ending my relationship with my partner', truth),
  item(14, 'I feel that I can confide in my partner about virtually anything', truth),
  item(15, 'I have had second thoughts about this relationship recently', falling(truths)),
  item(16, 'For me, my partner is the perfect romantic partner', truth),
  item(17, 'I really feel like part of a team with my partner', truth),
  item(18, 'I cannot imagine another person making me as happy as my partner does', truth),
  item(19, 'How rewarding is your relationship with your partner?', extent),
  item(20, 'How well does your partner meet your needs?', extent),
  item(21, 'To what extent has your relationship met your original expectations?', extent),
  item(22, 'In general, how satisfied are you with your relationship?', extent),
  item(
    23,
    'How good is your relationship compared to most?',
    between('Worse than all others (Extremely bad)', 'Better than all others (Extremely good)', 'rising'),
  ),
  item(24, 'Do you enjoy your partner’s company?', times),
  item(25, 'How often do you and your partner have fun together?', times),
  pair(26, 'INTERESTING', 'BORING', 'falling'),
  pair(27, 'BAD', 'GOOD', 'rising'),
  pair(28, 'FULL', 'EMPTY', 'falling'),
  pair(29, 'LONELY', 'FRIENDLY', 'rising'),
  pair(30, 'STURDY', 'FRAGILE', 'falling'),
  pair(31, 'DISCOURAGING', 'HOPEFUL', 'rising'),
  pair(32, 'ENJOYABLE', 'MISERABLE', 'falling'),
]

export const csi32 = csi(32, csi32Items, 161, {
  cutoff: 104.5,
  sd: 32,
  r: 0.98,
  others: [],
})

export const csi16 = csi(16, only([1, 5, 9, 11, 12, 17, 19, 20, 21, 22, 26, 27, 28, 30, 31, 32]), 81, {
  cutoff: 51.5,
  sd: 17,
  r: 0.98,
  others: [
    {
      kind: 'points',
      id: 'cautious',
      label: {
        en: 'cautious: what varied by itself over five weeks',
        es: 'prudente: lo que varió por sí solo en cinco semanas',
      },
      points: 13.4,
      sem: 4.83,
      source:
        '1.96 × √2 × 4.83, the SD × √(1 − r) of 160 untreated people measured twice, five weeks apart (couple diaries of Bar-Kalifa, Rafaeli & Sened 2016). It holds some true change, so it is an upper bound; alpha gives the lower one.',
    },
  ],
})

export const csi4 = csi(4, only([1, 12, 19, 22]), 21, { cutoff: 13.5, sd: 4, r: 0.94, others: [] })

function csi(
  length: 4 | 16 | 32,
  items: readonly Item[],
  high: number,
  norm: { cutoff: number; sd: number; r: number; others: ChangeRule[] },
): Measure {
  return {
    id: `csi-${length}`,
    version: 1,
    title: {
      en: `Couples Satisfaction Index (CSI-${length})`,
      es: `Índice de satisfacción de pareja (CSI-${length})`,
    },
    citation:
      'Funk, J. L. & Rogge, R. D. (2007). Testing the ruler with item response theory: Increasing precision of measurement for relationship satisfaction with the Couples Satisfaction Index. Journal of Family Psychology, 21, 572–583.',
    licence: {
      owner: 'J. L. Funk and R. D. Rogge',
      terms:
        'Permission for use: We developed the CSI scales to be freely available for research and clinical use. No further permission is required beyond this form and the authors will not generate study-specific permission letters.',
      shippable: true,
    },
    displayable: true,
    recallDays: null,
    items: [...items],
    subscales: [],
    scoring: { kind: 'sum', multiplier: 1 },
    range: { low: 0, high },
    favourable: 'higher',
    cutoffs: [caseness(norm.cutoff)],
    bands: [],
    missing: { rule: 'complete' },
    change: [
      {
        kind: 'jt',
        id: 'alpha',
        label: { en: 'usual: norm SD and alpha', es: 'habitual: DE de la norma y alfa' },
        sd: norm.sd,
        r: norm.r,
        source: `SD ${norm.sd} and alpha ${norm.r} of Funk & Rogge (2007), N = 5,315 people online`,
      },
      ...norm.others,
    ],
    critical: [],
    audience: { partnerVisible: 'never' },
  }
}

function caseness(value: number): Cutoff {
  return {
    id: 'caseness',
    op: '<',
    value,
    label: { en: 'notable dissatisfaction below', es: 'insatisfacción notable por debajo de' },
    source: 'Funk & Rogge (2007)',
  }
}

function only(numbers: readonly number[]): Item[] {
  return csi32Items.filter(each => numbers.some(number => each.id === `csi-${number}`))
}

function item(number: number, text: string, options: Item['options'], lead?: string): Item {
  return { id: `csi-${number}`, ...(lead ? { lead: { en: lead } } : {}), text: { en: text }, options }
}

function pair(number: number, left: string, right: string, order: 'rising' | 'falling'): Item {
  return item(number, `${left} – ${right}`, between(left, right, order), impressions)
}

function rising(labels: readonly string[]): Item['options'] {
  return labels.map((label, score) => ({ label: { en: label }, score }))
}

function falling(labels: readonly string[]): Item['options'] {
  return labels.map((label, index) => ({ label: { en: label }, score: labels.length - 1 - index }))
}

/** Six positions of which only the ends are named. */
function between(left: string, right: string, order: 'rising' | 'falling'): Item['options'] {
  return Array.from({ length: 6 }, (_, index) => ({
    ...(index === 0 ? { label: { en: left } } : index === 5 ? { label: { en: right } } : {}),
    score: order === 'rising' ? index : 5 - index,
  }))
}
