import { createTranslator } from 'next-intl'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Brief, readBrief } from '#lib/data/briefs.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { BriefLine, BriefSection } from '#lib/domain/brief.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { loadMessages } from '#lib/i18n/messages.ts'
import type { PdfBlock } from '#lib/pdf/pdf-sheet.ts'
import { atDesk } from '#lib/testing/demo-desk.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { plant } from '#prisma/seed.ts'
import { storyOf, worldOf } from '#prisma/world.ts'
import { briefSheet } from './brief-sheet.ts'

/** The language of the request that there is none of here. */
let asked: Locale = 'en'
vi.mock('next-intl/server', () => ({
  getLocale: async () => asked,
  getTranslations: async (namespace?: string) =>
    createTranslator({
      locale: asked,
      messages: await loadMessages(asked),
      onError: error => expect.fail(error.message),
      ...(namespace && ({ namespace } as object)),
    }),
}))

/**
 * The briefs of the twelve demo couples as they are on paper, word for word, in both languages (promise 12: same data,
 * same text); e2e/journeys/export.spec.ts holds the screen against the paper. A change of wording or of a rule is looked
 * at in the files of `golden/` and kept with `vitest -u`.
 */
const database = useTestDatabase()
const today = '2026-11-21'
useTestClock(`${today}T10:00:00Z`)
const world = worldOf({ today })
const briefs = new Map<string, Brief>()
const couples = world.couples.map(each => each.key)

beforeAll(async () => {
  await plant({ databaseUrl: database.urls.databaseUrl, key: process.env.INTERLUDE_KEY!, today })
  const clinicians = { ruth: null, amara: await atDesk(world, 'amara'), mateo: await atDesk(world, 'mateo') }
  for (const { key, couple } of world.couples) {
    const clinician = clinicians[storyOf(key).clinician]!
    briefs.set(key, await withActor(clinician, async tx => readBrief((await openCaseFile(tx, couple.id))!)))
  }
}, 120_000)

describe.each(locales)('in %s', locale => {
  test.each(couples)('%s', async key => {
    const text = await textOf(briefs.get(key)!, locale)
    // Nothing is left of keys, ids or holes.
    expect(text).not.toMatch(/brief\.|\{|\}|undefined|NaN|[0-9a-f]{8}-[0-9a-f]{4}/)
    await expect(text).toMatchFileSnapshot(`golden/${key}.${locale}.txt`)
  })
})

describe.each(couples)('the questions of promise 12 have an answer: %s', key => {
  const lines = (name: BriefSection['name']) =>
    briefs.get(key)!.sections.find(each => each.name === name)!.lines
  const about = (partner: 'A' | 'B') => (line: BriefLine) => line.values.partner === partner

  test('is anyone at risk: flags or none, and for each whether they were asked alone', () => {
    expect(lines('safety')[0]!.key).toMatch(/safety\.(flag|item|noOpenFlags)$/)
    for (const slot of ['A', 'B'] as const)
      expect(lines('safety').filter(about(slot)).length).toBeGreaterThan(0)
  })

  test('what does each want to talk about: their words, each with who reads them, or that nobody said', () => {
    const topics = lines('topics')
    expect(topics.length).toBeGreaterThan(0)
    for (const { quote, key } of topics) {
      if (quote) expect(['therapist', 'couple']).toContain(quote.audience)
      else expect(key).toBe('brief.topics.none')
    }
  })

  test('what was assigned, done, helpful: a line for each of the two, or that nothing is', () => {
    const { exercises, since } = briefs.get(key)!
    const done = lines('since')
    if (exercises.length === 0) expect(done.map(each => each.key)).toEqual(['brief.since.nothing'])
    for (const { assignmentId, completion, startsOn } of exercises) {
      const own = done.filter(each => each.values.assignment === assignmentId)
      const wasDue = [completion.A, completion.B].some(each => each !== null && each !== 'not-started')
      // What began earlier and was not due since has nothing to say.
      if (own.length === 0 && !wasDue && startsOn < (since ?? '')) continue
      expect(own.some(about('A')) && own.some(about('B'))).toBe(true)
    }
  })

  test('what changed beyond error: the chosen outcome for each, with its numbers or why there is none', () => {
    const { outcome } = briefs.get(key)!
    const judged = lines('changed').filter(each => each.values.observation === outcome)
    expect(judged.map(each => each.values.partner)).toEqual(['A', 'B'])
    for (const { key, values } of judged) {
      if (/rising|falling|noClearTrend/.test(key))
        expect(Object.keys(values)).toEqual(expect.arrayContaining(['slope', 'se', 'critical', 'from', 'to']))
      else expect(key).toMatch(/tooEarly|noAnswers|notJoined/)
    }
  })

  test('where do they differ, and what next: one to three suggestions, each with its rule', () => {
    expect(lines('differ').length).toBeGreaterThan(0)
    expect(lines('next').length).toBeGreaterThan(0)
    expect(lines('next').length).toBeLessThanOrEqual(3)
    for (const each of lines('next')) expect(each.rule).toMatch(/^N\d+$/)
  })
})

/** The page of paper block by block: a table as it is made of since-rows.ts, a chart by its range and its days. */
async function textOf(brief: Brief, locale: Locale): Promise<string> {
  asked = locale
  const { blocks } = await briefSheet(brief)
  return `${blocks.map(written).join('\n')}\n`
}

function written(block: PdfBlock): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'subheading':
      return `${block.kind === 'title' ? '' : '\n'}${block.text}`
    case 'list':
      return block.items.map(each => `- ${each}`).join('\n')
    case 'table':
      return [block.columns.map(each => each.label), ...block.rows].map(row => row.join(' | ')).join('\n')
    case 'chart': {
      const { low, high, from, to, names, cutoff, points, markers } = block
      const answered = (side: 'a' | 'b') => points.filter(each => each[side] !== null).length
      const line = cutoff ? `, ${cutoff.label} (${cutoff.value})` : ''
      const marked = markers.map(each => `, ${each.day} ${each.label}`.trimEnd()).join('')
      return `(${low} to ${high}, ${from} to ${to}: ${names.a} ${answered('a')}, ${names.b} ${answered('b')}${line}${marked})`
    }
    default:
      return block.text
  }
}
