import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, expect, type Page } from '@playwright/test'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { helpful } from '#lib/domain/exercises/private-word.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import type { Step } from '#lib/domain/exercises/steps.ts'
import { type Planted, plant } from '#prisma/seed.ts'
import { assign } from './desk.ts'
import { plantInstead } from './every-kind.ts'
import { openStage } from './stage.ts'

/**
 * Pictures of every kind of step at 360 × 740, in English and Spanish, each with the longest text that the catalogue
 * has for it, to be looked at in e2e/.screens. What is taller than the screen has a second picture of its end.
 * `npm run step-pictures [dark]`; `CHROMIUM_PATH` names the browser.
 */
const folder = fileURLToPath(new URL('.screens', import.meta.url))
const size = { width: 360, height: 740 }
const today = '2026-03-18'
const evening = `${today}T19:00:00Z`
const meeting = '2026-03-20T19:00:00Z'

type Language = 'en' | 'es'
type Words = { exercise: Record<string, string>; run: Record<string, string> }

const long = (value: unknown): number => JSON.stringify(value).length

/** The step of a kind that says most, of all built-in exercises. */
function longest<Each extends { kind: string }, Kind extends Each['kind']>(
  steps: readonly Each[],
  kind: Kind,
): Extract<Each, { kind: Kind }> {
  const [first] = steps.filter(each => each.kind === kind).toSorted((one, other) => long(other) - long(one))
  return first as Extract<Each, { kind: Kind }>
}

const alone: Step[] = exercises.flatMap(({ steps, after = [] }) => [...steps, ...after])
const together: ScriptStep[] = exercises.flatMap(({ script = [] }) => script)
const layAs = (as: string) =>
  together.filter(each => each.kind === 'lay').find(each => each.as === as && each.from.length > 2)!
const laid = ['loop', 'sides', 'areas', 'timeline'].map(layAs)
const laidFrom = alone.filter(each => laid.some(({ from }) => from.includes(each.id)))
const mirror = longest(together, 'mirror')
const turn = longest(together, 'turn')

const everything: Definition = {
  slug: 'every-picture',
  version: 1,
  group: 'talking',
  title: { en: 'Every kind of step', es: 'Cada tipo de paso' },
  purpose: { en: 'To be looked at.', es: 'Para mirarlo.' },
  minutes: 30,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    longest(alone, 'tell'),
    longest(alone, 'breathe') ?? longest(together, 'breathe'),
    longest(alone, 'ground') ?? longest(together, 'ground'),
    longest(alone, 'open'),
    longest(alone, 'scale'),
    longest(alone, 'choice'),
    longest(alone, 'text'),
    longest(alone, 'list'),
    longest(alone, 'minutes'),
    ...laidFrom,
  ]
    .filter(each => each !== undefined)
    .map((each, index) => (index < 9 ? { ...each, id: `alone-${index}` } : each)),
  script: [
    longest(together, 'tell'),
    longest(together, 'breathe'),
    longest(together, 'ground'),
    together.filter(each => each.kind === 'choose').find(each => each.options.some(one => one.depth === 5))!,
    together.filter(each => each.kind === 'choose').find(each => each.options.length === 11)!,
    turn,
    mirror,
    longest(together, 'swap'),
    { ...turn, id: 'second-turn-picture' },
    { ...mirror, id: 'second-mirror-picture' },
    longest(together, 'hold'),
    ...laid,
    longest(together, 'when'),
    longest(together, 'agree'),
    longest(together, 'close'),
  ].map((each, index) => ({ ...each, id: `on-phone-${index}` })),
  after: [helpful.ask],
  observes: [helpful.observed],
}

const wordsOf = (language: Language): Words => {
  const read = (area: string) =>
    JSON.parse(
      readFileSync(new URL(`../lib/i18n/messages/${language}/${area}.json`, import.meta.url), 'utf8'),
    )
  return { exercise: flat(read('exercise')), run: flat(read('together').run) }
}

function flat(messages: Record<string, unknown>, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[before + key, value]]
        : Object.entries(flat(value as Record<string, unknown>, `${before}${key}.`)),
    ),
  )
}

let planted: Planted | undefined
const stage = await openStage({
  name: 'steps',
  at: evening,
  prepare: async place => {
    planted = await plant({ ...place, today })
  },
})
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
mkdirSync(folder, { recursive: true })

async function pageOf(key: string, language: Language, dark = false): Promise<Page> {
  const { userId } = planted!.cast.find(each => each.key === key)!
  const context = await browser.newContext({
    baseURL: stage.url,
    viewport: key === 'amara' ? { width: 1440, height: 900 } : size,
    locale: language === 'en' ? 'en-GB' : 'es-ES',
    timezoneId: 'Europe/Lisbon',
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: key !== 'amara',
  })
  await context.addCookies([{ ...(await stage.sessionOf(userId)), url: stage.url }])
  return context.newPage()
}

/** A picture of what stands there, and another of its end where it is taller than the screen. */
async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png` })
  const more = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  console.log(`${name}${more > 0 ? ` (+${more})` : ''}`)
  if (more <= 0) return
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.screenshot({ path: `${folder}/${name}-end.png` })
  await page.evaluate(() => scrollTo(0, 0))
}

async function press(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).first().click()
}

/** Matches a message whose names were filled in. */
function filled(message: string): RegExp {
  const parts = message.split(/\{[^}]*\}/).map(part => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`)
}

async function pressFilled(page: Page, message: string): Promise<void> {
  await page
    .getByRole('button', { name: filled(message) })
    .first()
    .click()
}

async function alonePictures(page: Page, place: string, language: Language, w: Words): Promise<void> {
  await page.goto(place)
  const next = () => press(page, w.exercise.next!)
  for (const [index, step] of everything.steps.entries()) {
    if (index > 0) await page.getByRole('button', { name: w.exercise.back!, exact: true }).waitFor()
    if (index < 9) await look(page, `${language}-alone-${index}-${step.kind}`)
    if (index === everything.steps.length - 1) return
    if (step.kind === 'scale' || step.kind === 'choice') await press(page, w.exercise.skip!)
    else if (step.kind === 'text') {
      await page.getByRole('textbox').fill(`${step.prompt[language].slice(0, 40)} … me llamas, salgo.`)
      await next()
    } else if (step.kind === 'list') {
      await page.getByRole('textbox').first().fill('2019: hospital nights and soup')
      await next()
    } else await next()
  }
}

async function togetherPictures(page: Page, assignmentId: string, language: Language, w: Words) {
  const name = (step: string) => `${language}-together-${step}`
  const run = (key: string) => w.run[key]!
  await page.goto(`/together/${assignmentId}`)
  await look(page, name('00-lobby'))
  await page.goto(`/together/${assignmentId}?lay=1`)
  for (let more = 0; more < 2; more += 1) {
    const boxes = page.getByRole('checkbox')
    const left = await boxes.count()
    // No more than a dozen are sent at once.
    for (const box of (await boxes.all()).slice(0, 10)) await box.check()
    if (more === 0) await look(page, name('01-lay-out'))
    await page.locator('fieldset [data-variant=primary]').last().click()
    await expect(boxes).toHaveCount(Math.max(0, left - 10))
  }
  await look(page, name('02-laid-out'))
  await page.goto(`/together/${assignmentId}`)
  await look(page, name('03-lobby-laid'))
  await page.locator('main [data-variant=primary]').click()
  await page.locator('h1.prompt').waitFor()
  for (const [index, step] of everything.script!.entries()) {
    const picture = name(`${10 + index}-${step.kind}`)
    await page.locator('[data-sync=saved]').waitFor()
    await look(page, picture)
    switch (step.kind) {
      case 'breathe':
        await press(page, run('next'))
        break
      case 'turn':
        await press(page, run('turn.begin'))
        await page.getByRole('timer').waitFor()
        await look(page, `${picture}-running`)
        if (index < 7) await asides(page, language, w)
        await pressFilled(page, run('turn.finished'))
        break
      case 'mirror':
        await press(page, run('mirror.almost'))
        await look(page, `${picture}-again`)
        await press(page, run('mirror.yes'))
        break
      case 'swap':
        await pressFilled(page, run('swap.ready'))
        break
      case 'choose':
        await page.locator('label.choice').first().click()
        await look(page, `${picture}-chosen`)
        await press(page, run('choose.take'))
        break
      case 'hold':
        await press(page, run('hold.begin'))
        await look(page, `${picture}-running`)
        await press(page, run('hold.done'))
        break
      case 'when':
        await page.locator('input[type=date]').fill('2026-03-27')
        await page.locator('input[type=time]').fill('20:30')
        await look(page, `${picture}-chosen`)
        await press(page, run('when.keep'))
        break
      case 'agree':
        await page.getByRole('textbox').first().fill('The phones sleep in the kitchen.')
        await press(page, run('agree.keep'))
        break
      case 'close':
        await page.getByRole('textbox').first().fill('At the door.')
        await press(page, run('finish'))
        break
      default:
        await press(page, run('next'))
    }
  }
  await page.locator('[data-sync=saved]').waitFor()
  await look(page, name('90-done'))
}

/** From any screen: settling, the pause and its recap, and a connection that is gone. */
async function asides(page: Page, language: Language, w: Words): Promise<void> {
  const name = (step: string) => `${language}-together-8${step}`
  const run = (key: string) => w.run[key]!
  await press(page, w.exercise['settle.open']!)
  await look(page, name('0-settle'))
  await press(page, w.exercise['settle.back']!)
  await press(page, run('pause.open'))
  await look(page, name('1-pause-chooser'))
  await page.getByRole('button', { name: '10' }).click()
  await look(page, name('2-pause'))
  await press(page, run('pause.return'))
  await look(page, name('3-recap'))
  await pressFilled(page, run('recap.over'))
  await look(page, name('4-recap-second'))
  await press(page, run('recap.done'))
  await page.context().setOffline(true)
  await press(page, run('turn.goOn'))
  await page.getByText(run('sync.lost')).waitFor()
  await look(page, name('5-lost'))
  await page.context().setOffline(false)
  await page.locator('[data-sync=saved]').waitFor()
}

async function wordPictures(page: Page, language: Language): Promise<void> {
  await page.goto('/today')
  await look(page, `${language}-together-91-today`)
  const word = await page.getByRole('link', { name: everything.title[language] }).first().getAttribute('href')
  await page.goto(word!)
  await look(page, `${language}-together-92-doorway-done`)
  await page.goto(`${word}?word=1`)
  await look(page, `${language}-together-93-private-word`)
}

async function picturesIn(language: Language, partners: [string, string], dark: boolean): Promise<void> {
  const w = wordsOf(language)
  stage.setClock(evening)
  const [first, second] = partners
  const { coupleId } = planted!.cast.find(each => each.key === first)!
  const desk = await pageOf('amara', 'en')
  await assign(desk, `/couples/${coupleId}`, { slug: 'our-pattern', title: 'The loop we get caught in' })
  const { assignmentId } = await plantInstead(stage.adminUrl, coupleId!, everything)
  const preparing = await pageOf(first, language, dark)
  await preparing.goto('/today')
  const link = preparing.getByRole('link', { name: everything.title[language] })
  await alonePictures(preparing, (await link.first().getAttribute('href'))!, language, w)
  await press(preparing, w.exercise.done!)
  await preparing.getByRole('heading', { name: w.exercise['thanks.title']! }).waitFor()
  stage.setClock(meeting)
  const page = await pageOf(first, language, dark)
  await togetherPictures(page, assignmentId, language, w)
  await wordPictures(await pageOf(second, language, dark), language)
}

try {
  await picturesIn('en', ['ines', 'carla'], process.argv.includes('dark'))
  await picturesIn('es', ['noor', 'sam'], process.argv.includes('dark'))
} finally {
  await browser.close()
  await stage.close()
}
