import { randomUUID } from 'node:crypto'
import { createTranslator } from 'next-intl'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Brief, readBrief } from '#lib/data/briefs.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { type Clinician, mint } from '#lib/domain/access.ts'
import type { BriefLine, BriefSection } from '#lib/domain/brief.ts'
import { locales } from '#lib/i18n/locale.ts'
import { loadMessages } from '#lib/i18n/messages.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { plant } from '#prisma/seed.ts'
import { castMember, storyOf, worldOf } from '#prisma/world.ts'
import { messageWords } from '../message-words.ts'
import { briefTitles } from './brief-titles.ts'

/**
 * The briefs of the twelve demo couples as they are read, word for word, in both languages (promise 12: same data, same
 * text). A change of wording or of a rule is looked at in the files of `golden/` and kept with `vitest -u`.
 */
const database = useTestDatabase()
const today = '2026-11-21'
useTestClock(`${today}T10:00:00Z`)
const world = worldOf({ today })
const briefs = new Map<string, Brief>()
const couples = world.couples.map(each => each.key)

beforeAll(async () => {
  await plant({ databaseUrl: database.urls.databaseUrl, key: process.env.INTERLUDE_KEY!, today })
  const clinicians = { ruth: null, amara: await signedIn('amara'), mateo: await signedIn('mateo') }
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

/** What stands on the page, heading by heading; a suggestion with its rule. */
async function textOf(brief: Brief, locale: (typeof locales)[number]): Promise<string> {
  const messages = await loadMessages(locale)
  const translate = createTranslator({ locale, messages, onError: error => expect.fail(error.message) })
  const t = (key: string, values?: Record<string, string | number>) =>
    translate(key as never, values as never)
  const names = { A: brief.couple.partners.A.name, B: brief.couple.partners.B.name }
  const words = messageWords({ locale, t, names, today: brief.today, titles: briefTitles(brief) })
  const sentence = ({ quote, rule, ...line }: BriefLine) => {
    const partner = names[line.values.partner as 'A' | 'B']
    const said = quote ? ` “${quote.text}” (${t(`brief.reads.${quote.audience}`, { partner })})` : ''
    return `${words.sentence(line)}${said}${rule ? ` [${t(`brief.rules.${rule}`)}]` : ''}`
  }
  const heading = (name: string) => {
    if (name !== 'since') return t(`brief.headings.${name}`)
    return brief.since === null
      ? t('brief.headings.sinceStart')
      : t('brief.headings.since', { day: words.day(brief.since) })
  }
  return brief.sections
    .filter(each => each.lines.length > 0)
    .map(({ name, lines }) => [heading(name), ...lines.map(line => `- ${sentence(line)}`), ''].join('\n'))
    .join('\n')
}

async function signedIn(who: string): Promise<Clinician> {
  const { userId, practiceId } = castMember(world, who)
  const sessionId = randomUUID()
  await withActor(mint.visitor(), tx =>
    tx.db.authSession.createMany({
      data: {
        id: sessionId,
        practiceId,
        userId,
        secretHash: randomUUID(),
        device: 'test',
        createdAt: tx.now,
        lastSeenAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + 3_600_000),
        secondFactorAt: tx.now,
      },
    }),
  )
  return mint.clinician({ userId, practiceId, sessionId })
}
