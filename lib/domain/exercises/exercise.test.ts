import { expect, test } from 'vitest'
import { type Definition, definition } from './exercise.ts'

const say = { en: 'Say', es: 'Di' }
const warmth = {
  kind: 'scale',
  id: 'warmth',
  prompt: say,
  audience: 'therapist',
  low: 0,
  high: 10,
  lowLabel: say,
  highLabel: say,
} as const
const did = {
  kind: 'choice',
  id: 'did',
  prompt: say,
  audience: 'me',
  options: [
    { id: 'yes', label: say },
    { id: 'no', label: say },
  ],
} as const
const talked = { kind: 'minutes', id: 'talked', prompt: say, audience: 'me', max: 60 } as const
const warm = { name: 'warm', label: say, low: 0, high: 10, favourable: 'higher', from: 'warmth' } as const
const done = { name: 'done', label: say, low: 0, high: 1, favourable: 'neither', from: 'did' } as const

const sound = {
  slug: 'a-try',
  version: 1,
  group: 'check-in',
  title: say,
  purpose: say,
  minutes: 1,
  mode: 'each',
  together: false,
  steps: [warmth, did, talked],
  observes: [
    warm,
    { ...done, scores: { yes: 1, no: 0 } },
    { name: 'talked', label: say, low: 0, high: 60, favourable: 'neither', from: 'talked' },
  ],
} as const

test('a sound definition is taken, and one option may observe nothing', () => {
  expect(definition.safeParse(sound).success).toBe(true)
  expect(definition.safeParse({ ...sound, observes: [{ ...done, scores: { yes: 1 } }] }).success).toBe(true)
})

const broken: [why: string, change: { [Key in keyof Definition]?: unknown }][] = [
  ['two steps of one id', { steps: [warmth, warmth], observes: [] }],
  ['two observations of one name', { observes: [warm, warm] }],
  ['a step called constructor', { steps: [{ ...warmth, id: 'constructor' }], observes: [] }],
  ['both partners as the default audience', { steps: [{ ...warmth, audience: 'couple' }], observes: [] }],
  ['a default audience that cannot be chosen', { steps: [{ ...warmth, audiences: ['me'] }], observes: [] }],
  ['an upside-down scale', { steps: [{ ...warmth, low: 10, high: 0 }], observes: [] }],
  ['two options of one id', { steps: [{ ...did, options: [did.options[0], did.options[0]] }], observes: [] }],
  ['an observation of no step', { observes: [{ ...warm, from: 'cold' }] }],
  ['an observation of another range', { observes: [{ ...warm, high: 5 }] }],
  ['an observed choice without scores', { observes: [done] }],
  ['a score for no option', { observes: [{ ...done, scores: { maybe: 1 } }] }],
  ['a score out of range', { observes: [{ ...done, scores: { yes: 2 } }] }],
  ['scores on a scale', { observes: [{ ...warm, scores: { yes: 1 } }] }],
  ['an opener outside a theme', { title: { en: '{opener} opens', es: 'Abre {opener}' } }],
  ['an unknown field', { note: 'x' } as object],
]

test.each(broken)('%s is refused', (_, change) => {
  expect(definition.safeParse({ ...sound, ...change }).success).toBe(false)
})

const turn = { kind: 'turn', id: 'first', prompt: say, minutes: 3 } as const
const swap = { kind: 'swap', id: 'over' } as const
const mirror = { kind: 'mirror', id: 'back', prompt: say } as const
const written = { kind: 'text', id: 'wish', prompt: say, audience: 'me', long: true, maxLength: 9 } as const
const script = [turn, mirror, swap, { ...turn, id: 'second' }, { ...mirror, id: 'back-too' }]
const spoken = { ...sound, mode: 'together', together: true, steps: [], script, after: sound.steps }
const lay = { kind: 'lay', id: 'laid', prompt: say, from: ['wish'], as: 'sides' } as const
const prepared = {
  ...spoken,
  mode: 'prepared',
  steps: [written],
  script: [lay, ...script],
  togetherAfterDays: 2,
}

test('a script and a preparation for one are taken', () => {
  expect(definition.parse(spoken)).toEqual(spoken)
  expect(definition.parse(prepared)).toEqual(prepared)
  expect(definition.safeParse({ ...spoken, mode: 'theme' }).success).toBe(true)
})

const brokenScripts: [why: string, sound: object, change: { [Key in keyof Definition]?: unknown }][] = [
  ['nothing to do together', spoken, { script: undefined }],
  ['no private word', spoken, { after: undefined }],
  ['steps alone where all is done together', spoken, { steps: [written] }],
  ['nothing to prepare', prepared, { steps: [] }],
  ['a preparation without its days', prepared, { togetherAfterDays: undefined }],
  ['days where nothing is prepared', spoken, { togetherAfterDays: 2 }],
  [
    'a script of an exercise alone',
    spoken,
    { mode: 'each', steps: sound.steps, observes: [], after: [tellOf('end')] },
  ],
  ['one who speaks longer', spoken, { script: [turn, swap, { ...turn, id: 'second', minutes: 2 }] }],
  ['two turns of the same one', spoken, { script: [turn, { ...turn, id: 'second' }] }],
  ['one who says back more often', spoken, { script: [...script, { ...mirror, id: 'once-more' }] }],
  ['one id in two parts', spoken, { script: [...script, { ...swap, id: 'warmth' }] }],
  [
    '{partner} in what both read',
    spoken,
    { script: [{ ...tellOf('a'), body: { en: '{partner}', es: '{partner}' } }] },
  ],
  [
    'a {speaker} in a private word',
    spoken,
    { after: [{ ...tellOf('a'), body: { en: '{speaker}', es: '{speaker}' } }] },
  ],
  ['laid out and never prepared', prepared, { script: [{ ...lay, from: ['hope'] }] }],
  [
    'a choice of one twice',
    spoken,
    {
      script: [
        {
          kind: 'choose',
          id: 'deck',
          prompt: say,
          options: did.options.map(each => ({ ...each, id: 'one' })),
        },
      ],
    },
  ],
  [
    'a hold that may not last its minutes',
    spoken,
    { script: [{ kind: 'hold', id: 'hug', prompt: say, minutes: 5, most: 4 }] },
  ],
]

test.each(brokenScripts)('%s: refused', (_, whole, change) => {
  expect(definition.safeParse({ ...whole, ...change }).success).toBe(false)
})

function tellOf(id: string) {
  return { kind: 'tell', id, title: say, body: say }
}

const twoItems: NonNullable<Definition['measure']> = {
  id: 'two-items',
  version: 1,
  title: say,
  citation: 'Somebody (2020)',
  licence: { owner: 'Somebody', terms: 'Free to use', shippable: true },
  displayable: true,
  recallDays: null,
  items: ['one', 'two'].map(id => ({
    id,
    text: { en: 'How was it?' },
    options: [
      { label: { en: 'Bad' }, score: 1 },
      { label: { en: 'Good' }, score: 0 },
    ],
  })),
  subscales: [],
  scoring: { kind: 'sum', multiplier: 1 },
  range: { low: 0, high: 2 },
  favourable: 'lower',
  cutoffs: [],
  bands: [],
  missing: { rule: 'complete' },
  change: [{ id: 'raw', kind: 'raw', label: say, source: 'none known' }],
  critical: [],
  audience: { partnerVisible: 'never' },
}
const itemStep = (id: string) => ({
  kind: 'choice',
  id,
  prompt: say,
  audience: 'therapist',
  audiences: ['therapist'],
  options: ['o0', 'o1'].map(each => ({ id: each, label: say })),
})
const measured = {
  ...sound,
  group: 'measure',
  mode: 'each',
  steps: [itemStep('one'), itemStep('two')],
  observes: [],
  measure: twoItems,
}

test('an exercise that gives a measure is taken', () => {
  expect(definition.parse(measured)).toEqual(measured)
})

test.each<[string, object]>([
  ['a measure in another group', { group: 'check-in' }],
  ['the group of measures without one', { measure: undefined }],
  ['an item left out', { steps: [itemStep('one')] }],
  ['items in another order', { steps: [itemStep('two'), itemStep('one')] }],
  [
    'an audience to choose',
    { steps: [itemStep('one'), { ...itemStep('two'), audiences: ['me', 'therapist'] }] },
  ],
  ['a number beside the total', { observes: [{ ...warm, from: 'one', scores: { o0: 1 } }] }],
  ['a measure that contradicts itself', { measure: { ...twoItems, range: { low: 0, high: 3 } } }],
])('%s is refused', (_, change) => {
  expect(definition.safeParse({ ...measured, ...change }).success).toBe(false)
})
