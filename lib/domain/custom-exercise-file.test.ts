import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exerciseFileSchema, exportDefinition, importDefinition } from './custom-exercise-file.ts'
import { exercises, findExercise } from './exercises/registry.ts'

const mirroring = findExercise('mirroring')!
const known = exercises.flatMap(each => each.observes)
const standards = { known, pace: null }
const file = (change: object = {}) => structuredClone({ ...exportDefinition(mirroring), ...change })

const problemsOf = (json: unknown) => {
  const read = importDefinition(json, 'own-read-1', standards)
  return 'problems' in read ? read.problems : []
}
const said = (json: unknown) => problemsOf(json).map(({ place, reason }) => `${place} ${reason}`)

test('what was exported is read again, word for word, under a slug of its own', () => {
  for (const exercise of exercises) {
    const json = JSON.parse(JSON.stringify(exportDefinition(exercise)))
    expect(importDefinition(json, 'own-read-1', standards), exercise.slug).toEqual({
      exercise: { ...exercise, slug: 'own-read-1', version: 1 },
    })
  }
})

type Change = (json: ReturnType<typeof file> & Record<string, unknown>) => void
const wrong: [what: string, change: Change, says: string[]][] = [
  ['a missing language', json => Reflect.deleteProperty(json.title, 'es'), ['/title/es text-missing']],
  [
    'an empty language',
    json => Object.assign(json.script![0]!, { prompt: { en: 'x', es: ' ' } }),
    ['/script/0/prompt/es text-missing'],
  ],
  [
    'an unknown kind',
    json => Object.assign(json.script![2]!, { kind: 'dance' }),
    ['/script/2/kind unknown-kind'],
  ],
  [
    'a step of another part',
    json => Object.assign(json.after![0]!, { kind: 'swap' }),
    ['/after/0/kind unknown-kind'],
  ],
  [
    'a step that goes round',
    json => Object.assign(json.script![3]!, { next: 'rules' }),
    ['/script/3/next no-jumps'],
  ],
  ['a field nobody knows', json => Object.assign(json, { note: 'x' }), ['/note unknown-field']],
  ['an id twice', json => Object.assign(json.script![5]!, { id: 'rules' }), ['/script/5/id step-repeated']],
  [
    'a text that never ends',
    json => Object.assign(json.purpose, { en: 'x'.repeat(2001) }),
    ['/purpose/en text-too-long'],
  ],
  [
    'another format',
    json => Object.assign(json, { format: 'interlude-exercise/2' }),
    ['/format wrong-format'],
  ],
  ['no format', json => Reflect.deleteProperty(json, 'format'), ['/format wrong-format']],
  ['a brace', json => Object.assign(json.title, { en: 'Dear {name}' }), ['/title/en braces']],
  [
    'a kind that cannot become a text',
    json => Object.assign(json.script![2]!, { kind: { toString: 1 } }),
    ['/script/2/kind unknown-kind'],
  ],
  ['a control character', json => Object.assign(json.title, { en: 'a\u0007b' }), ['/title/en characters']],
  ['half a character', json => Object.assign(json.title, { es: 'a\ud800' }), ['/title/es characters']],
  ['a number as a word', json => Object.assign(json, { minutes: 'ten' }), ['/minutes wrong-type']],
  ['no minutes', json => Reflect.deleteProperty(json, 'minutes'), ['/minutes missing']],
  ['an hour and more', json => Object.assign(json, { minutes: 90 }), ['/minutes too-high']],
  ['unequal airtime', json => Object.assign(json.script![2]!, { minutes: 9 }), ['/script airtime-unequal']],
  [
    '{partner} in what both read',
    json => Object.assign(json.script![0]!, { prompt: { en: '{partner}', es: '{partner}' } }),
    ['/script/0/prompt both-read-script'],
  ],
  [
    'a private word for the other',
    json => Reflect.deleteProperty(json.after![0]!, 'audiences'),
    ['/after/0/audiences private-word-offered'],
  ],
  [
    'nobody asked alone',
    json => Object.assign(json, { together: false }),
    ['/together together-needs-asking'],
  ],
  ['touch without its ladder', json => Object.assign(json, { group: 'touch' }), ['/pace touch-needs-ladder']],
  [
    'a name that means something else',
    json => Object.assign(json.observes[0]!, { favourable: 'lower' }),
    ['/observes/0/name observation-taken'],
  ],
  [
    'an observation of nothing',
    json => Object.assign(json.observes[0]!, { from: 'x' }),
    ['/observes/0/from observation-disagrees'],
  ],
  [
    'a guess at what is not asked',
    json => Object.assign(json.observes[0]!, { guesses: 'x' }),
    ['/observes/0/guesses guess-without-answer'],
  ],
  ['a mode nobody knows', json => Object.assign(json, { mode: 'alone' }), ['/mode unknown-value']],
  ['a slug with spaces', json => Object.assign(json, { slug: 'a slug' }), ['/slug id-shape']],
]

test.each(wrong)('%s: the place and the reason', (_, change, says) => {
  const json = file() as ReturnType<typeof file> & Record<string, unknown>
  change(json)
  expect(said(json)).toEqual(says)
})

test('a scale has at most eleven numbers to tap, and something is asked in every part', () => {
  const checkIn = structuredClone(exportDefinition(findExercise('evening-check-in')!))
  const scale = checkIn.steps.findIndex(each => each.kind === 'scale')
  Object.assign(checkIn, { observes: [] })
  Object.assign(checkIn.steps[scale]!, { high: 11 })
  expect(said(checkIn)).toEqual([`/steps/${scale}/high scale-range`])
  Object.assign(checkIn.steps[scale]!, { high: 7 })
  expect(said(checkIn)).toEqual([])
  const told = { ...checkIn, steps: [{ kind: 'tell', id: 'x', title: checkIn.title, body: checkIn.title }] }
  expect(said(told)).toEqual(['/steps nothing-asked'])
})

test('a level of touch is never lower than that of what was copied', () => {
  const touch = exportDefinition(findExercise('touch-2')!)
  const lower = { ...touch, pace: { ...touch.pace!, level: 1 } }
  const read = importDefinition(lower, 'own-read-1', { known, pace: touch.pace! })
  expect(read).toMatchObject({ problems: [{ place: '/pace', reason: 'ladder-lowered' }] })
})

test('ten thousand steps are refused at once, by their number', () => {
  const script = Array.from({ length: 10_000 }, (_, index) => ({
    ...mirroring.script![1]!,
    id: `s-${index}`,
  }))
  const before = performance.now()
  expect(problemsOf(file({ script }))).toEqual([
    { place: '/script', reason: 'too-many', values: { most: 60, count: 10_000 } },
  ])
  expect(performance.now() - before).toBeLessThan(100)
})

test('HTML stays the text it is', () => {
  const body = '<img src=x onerror=alert(1)> & <b>bold</b>'
  const read = importDefinition(file({ title: { en: body, es: body } }), 'own-read-1', standards)
  expect(read).toMatchObject({ exercise: { title: { en: body, es: body } } })
})

test('whatever the file holds, it is read or refused, and what is read can be exported', () => {
  const key = fc.constantFrom('script', 'after', 'title', 'en', 'kind', 'id', 'observes', '0', '1', '2')
  const last = fc.oneof(key, fc.constant('__proto__'))
  fc.assert(
    fc.property(fc.array(key, { maxLength: 3 }), last, fc.jsonValue(), (path, name, value) => {
      const json = file()
      const holder = path.reduce<object>((part, each) => {
        const inner = (part as Record<string, unknown>)[each]
        return typeof inner === 'object' && inner !== null ? inner : part
      }, json)
      Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
      const read = importDefinition(json, 'own-read-1', standards)
      if ('exercise' in read) {
        expect(importDefinition(exportDefinition(read.exercise), 'own-read-1', standards)).toEqual(read)
      } else {
        expect(read.problems.length).toBeGreaterThan(0)
        expect(read.problems.every(each => /^(\/[^/]*)*$/.test(each.place))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
  for (const json of [null, [], 'x', 5, {}]) expect(problemsOf(json)).toHaveLength(1)
})

test('the JSON schema names every kind of step and refuses what it does not know', () => {
  const schema = JSON.stringify(exerciseFileSchema())
  for (const kind of ['tell', 'breathe', 'scale', 'turn', 'mirror', 'lay', 'agree', 'close'])
    expect(schema).toContain(`"const":"${kind}"`)
  expect(schema).toContain('"additionalProperties":false')
  expect(schema).toContain('interlude-exercise/1')
})
