import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  copyExercise,
  draftKept,
  emptyExercise,
  saveVersion,
  slugOf,
  stepsIn,
  writeBoth,
} from '../builder.ts'
import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { begin, finish, tap } from '../phone.ts'

test.setTimeout(180_000)

const html = '<b>Which</b> one was it? <img src=x onerror=alert(1)>'
const own = { title: 'A small win, counted', spanish: 'Un pequeño logro, contado' }

test('a copy is changed, moved, played, saved and given; what was sent stays as it was', async ({
  as,
  demo,
}) => {
  const desk = await as('amara')
  const priya = await as('priya', { phone: true })
  const builder = await copyExercise(desk, 'A small win of mine')

  await test.step('words, a scale that is observed, and HTML that stays text', async () => {
    await writeBoth(desk, 'Title', [own.title, own.spanish])
    await desk.getByRole('button', { name: /^Edit step 1\. Choice/ }).click()
    await writeBoth(desk, 'Prompt', [html, '¿Cuál fue?'])
    await desk.getByRole('combobox', { name: 'Kind of step' }).selectOption('scale')
    await desk.getByRole('button', { name: 'Add a step' }).click()
    await writeBoth(desk, 'Prompt', ['How big did it feel?', '¿Cómo de grande fue?'])
    await writeBoth(desk, 'Word at the low end', ['tiny', 'mínimo'])
    await writeBoth(desk, 'Word at the high end', ['huge', 'enorme'])
    await desk.getByRole('button', { name: 'Observe a number' }).click()
    await desk.getByRole('combobox', { name: 'From step' }).selectOption({ label: 'How big did it feel?' })
    await desk.getByLabel('Name', { exact: true }).fill('Size of the win')
    await writeBoth(desk, 'Label on the chart', ['Size of the win', 'Tamaño del logro'])
    await draftKept(desk)
  })

  await test.step('the scale goes to the top by the keyboard, and the handle keeps the focus', async () => {
    const handle = desk.getByRole('button', { name: /^Move step 3: Scale/ })
    await handle.focus()
    await desk.keyboard.press('ArrowUp')
    await expect(desk.getByRole('button', { name: /^Move step 2: Scale/ })).toBeFocused()
    await desk.keyboard.press('ArrowUp')
    await expect(desk.getByText('Now step 1 of 3.')).toBeAttached()
    expect(await stepsIn(desk, 'Each alone')).toEqual(['Scale', 'Choice', 'Words'])
  })

  await test.step('and the words by dragging', async () => {
    const row = desk
      .getByRole('listitem')
      .filter({ has: desk.getByRole('button', { name: /^Edit step 2\. Choice/ }) })
    await desk.getByRole('button', { name: /^Move step 3: Words/ }).dragTo(row)
    expect(await stepsIn(desk, 'Each alone')).toEqual(['Scale', 'Words', 'Choice'])
    await desk.getByRole('button', { name: 'Move step 2 down' }).click()
    expect(await stepsIn(desk, 'Each alone')).toEqual(['Scale', 'Choice', 'Words'])
  })

  await test.step('a step that was removed comes back', async () => {
    await desk.getByRole('button', { name: 'Remove step 3: Words' }).click()
    expect(await stepsIn(desk, 'Each alone')).toEqual(['Scale', 'Choice'])
    await desk.getByRole('button', { name: 'Undo' }).click()
    expect(await stepsIn(desk, 'Each alone')).toEqual(['Scale', 'Choice', 'Words'])
  })

  await test.step('the phone beside it plays it, in either language', async () => {
    const open = desk.getByRole('button', { name: /^Edit step 1\. Scale/ })
    if ((await open.getAttribute('aria-expanded')) === 'false') await open.click()
    const phone = desk.getByRole('region', { name: 'On the phone' })
    await expect(phone.locator('.prompt')).toHaveText('How big did it feel?')
    await phone.getByText('7', { exact: true }).click()
    await expect(phone.locator('.prompt')).toHaveText(html)
    await phone.getByText('Spanish').click()
    await expect(phone.locator('.prompt')).toHaveText('¿Cuál fue?')
    await phone.getByText('English').click()
  })

  await draftKept(desk)
  await saveVersion(desk, 1)
  const slug = await slugOf(desk, builder)

  await test.step('Priya and Tom are given version 1', async () => {
    await assign(desk, coupleOf(demo, 'priya'), { slug, title: own.title })
    await begin(priya, own.title)
    await expect(priya.locator('.prompt')).toHaveText('How big did it feel?')
    await tap(priya, 7)
    await expect(priya.locator('.prompt')).toHaveText(html)
    expect(await priya.locator('.prompt *').count()).toBe(0)
  })

  await test.step('version 2 asks otherwise: what Priya was sent is as it was', async () => {
    await desk.goto(builder)
    await desk.getByRole('button', { name: /^Edit step 2\. Choice/ }).click()
    await writeBoth(desk, 'Prompt', ['Which one, now?', '¿Cuál, ahora?'])
    await draftKept(desk)
    await saveVersion(desk, 2)
    await begin(priya, own.title)
    await expect(priya.locator('.prompt')).toHaveText(html)

    await assign(desk, coupleOf(demo, 'noor'), { slug, title: own.title })
    const noor = await as('noor', { phone: true })
    await begin(noor, own.title)
    await tap(noor, 4)
    await expect(noor.locator('.prompt')).toHaveText('Which one, now?')
  })

  await test.step('put away while it is given: Priya goes on, and the number is seen', async () => {
    await desk.goto(builder)
    await desk.getByRole('button', { name: 'Put away' }).click()
    await expect(desk.getByText('Put away. What you gave a couple goes on.')).toBeVisible()
    await desk.goto('/library')
    await expect(desk.getByRole('heading', { name: own.title })).toHaveCount(0)
    await desk.goto(`${coupleOf(demo, 'priya')}/plan/assign?exercise=${slug}`)
    await expect(desk.getByRole('button', { name: 'Assign', exact: true })).toHaveCount(0)

    await begin(priya, own.title)
    await priya.getByText('I let someone finish').click()
    await expect(priya.locator('.prompt')).toHaveText('What was going on, and what made it possible?')
    await priya.getByRole('textbox').fill('The end of the film.')
    await finish(priya)
    await desk.goto(`${coupleOf(demo, 'priya')}/answers`)
    await expect(desk.getByRole('heading', { name: own.title })).toBeVisible()
    await expect(desk.getByText('How big did it feel?')).toBeVisible()
  })
})

test('an empty one: what is missing is named at its place, and nothing is lost on reload', async ({ as }) => {
  const desk = await as('amara')
  const builder = await emptyExercise(desk)
  await desk.getByLabel('Title: English').fill('Only in English')
  await desk.getByRole('button', { name: /^Edit step 1\. Words/ }).click()
  await writeBoth(desk, 'Prompt', ['What is on your mind?', '¿Qué tienes en mente?'])
  await writeBoth(desk, 'Purpose', ['To begin.', 'Para empezar.'])
  await desk.getByRole('button', { name: 'Save as version 1' }).click()
  const missing = desk.getByRole('button', { name: 'Title · Spanish: A text is missing.' })
  await missing.click()
  await expect(desk.getByLabel('Title: Spanish')).toBeFocused()
  await draftKept(desk)

  await desk.reload()
  await expect(desk.getByLabel('Title: English')).toHaveValue('Only in English')
  await desk.getByLabel('Title: Spanish').fill('Ahora en los dos')
  await draftKept(desk)
  await saveVersion(desk, 1)

  await test.step('without a connection it stays on the page, and is kept once there is one', async () => {
    await desk.context().setOffline(true)
    await desk.getByLabel('Purpose: English').fill('Written on a train.')
    await expect(desk.getByText('No connection.')).toBeVisible()
    await desk.context().setOffline(false)
    await draftKept(desk)
    await desk.reload()
    await expect(desk.getByLabel('Purpose: English')).toHaveValue('Written on a train.')
  })

  await test.step('two windows: nothing is overwritten, the two are shown', async () => {
    const other = await as('amara')
    await other.goto(builder)
    await other.getByLabel('Title: English').fill('From the other window')
    await draftKept(other)
    await desk.getByLabel('Title: English').fill('From this window')
    await expect(desk.getByText('This draft was changed elsewhere')).toBeVisible()
    const choice = desk.getByRole('alert').filter({ hasText: 'This draft was changed elsewhere' })
    await expect(choice).toContainText('From the other window')
    await expect(choice).toContainText('From this window')
    await desk.getByRole('button', { name: /^Save as version/ }).click()
    await expect(desk.getByText('Choose above which of the two drafts goes on')).toBeVisible()
    await desk.getByRole('button', { name: 'Go on with this one' }).click()
    await draftKept(desk)
    await other.reload()
    await expect(other.getByLabel('Title: English')).toHaveValue('From this window')
  })
})

test('a colleague finds it only while it is shared, and copies it as their own', async ({ as }) => {
  const amara = await as('amara')
  const mateo = await as('mateo')
  const title = 'Two minutes of weather'
  await copyExercise(amara, 'Evening check-in')
  await writeBoth(amara, 'Title', [title, 'Dos minutos de clima'])
  await draftKept(amara)
  await saveVersion(amara, 1)
  const card = mateo.getByRole('heading', { name: title })
  await english(mateo)
  await mateo.goto('/library')
  await expect(card).toHaveCount(0)

  await amara.getByRole('button', { name: 'Share in the practice' }).click()
  await expect(amara.getByText('Your colleagues can use and copy the saved versions.')).toBeVisible()
  await mateo.reload()
  await expect(card).toHaveCount(1)
  await expect(mateo.getByText('by Dr Amara Okafor').first()).toBeVisible()
  await expect(mateo.getByRole('link', { name: `Edit: ${title}` })).toHaveCount(0)
  await copyExercise(mateo, title)

  await amara.getByRole('button', { name: 'Stop sharing' }).click()
  await expect(amara.getByText('Only you see it.')).toBeVisible()
  await mateo.goto('/library')
  // Their own copy stays.
  await expect(card).toHaveCount(1)
  await expect(mateo.getByText('by Dr Amara Okafor')).toHaveCount(1)
})

test('a file goes out and comes in; a broken one is refused with the place and the reason', async ({
  as,
}) => {
  const desk = await as('amara')
  await desk.goto('/library')
  const download = desk.waitForEvent('download')
  await desk.getByRole('link', { name: 'Save as a file: One line on a hard day' }).click()
  const file = await (await download).path()
  const text = await readFile(file, 'utf8')
  const exercise = JSON.parse(text) as { steps: { prompt: Record<string, string> }[] }

  const schema = await desk.request.get('/api/custom-exercises/schema')
  expect(await schema.json()).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['format', 'steps']),
  })

  await test.step('broken ones', async () => {
    const refused = await takeIn(desk, '{ "format": ')
    await expect(refused).toContainText('This file is not JSON. Nothing was taken in.')
    const noSpanish = structuredClone(exercise)
    delete noSpanish.steps[1]!.prompt.es
    await takeIn(desk, JSON.stringify(noSpanish))
    await expect(refused).toContainText('/steps/1/prompt/es')
    await expect(refused).toContainText('Each alone · Step 2: Words · Prompt · Spanish: A text is missing.')
    const looped = { ...exercise, steps: [exercise.steps[0], { ...exercise.steps[1], next: 'held' }] }
    await takeIn(desk, JSON.stringify(looped))
    await expect(refused).toContainText('/steps/1')
    await expect(refused).toContainText('next would make them go round')
    const endless = { ...exercise, steps: Array.from({ length: 10_000 }, () => exercise.steps[0]) }
    await takeIn(desk, JSON.stringify(endless))
    await expect(refused).toContainText('This file is larger than 60 KB. Nothing was taken in.')
  })

  await test.step('the good one comes in as a draft of one’s own', async () => {
    await desk.getByLabel('Exercise file').setInputFiles({
      name: 'line.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await desk.getByRole('button', { name: 'Read it' }).click()
    await expect(desk).toHaveURL(/\/library\/builder\//)
    await expect(desk.getByLabel('Title: English')).toHaveValue('One line on a hard day')
    await expect(desk.getByRole('button', { name: 'Save as version 1' })).toBeEnabled()
  })
})

/** Hands a text to the import as a file; what is then said of it. */
async function takeIn(desk: Page, text: string) {
  const open = desk.getByRole('button', { name: 'Take in a file' })
  if (!(await desk.getByRole('dialog').isVisible())) await open.click()
  await desk.getByLabel('Exercise file').setInputFiles({
    name: 'exercise.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await desk.getByRole('button', { name: 'Read it' }).click()
  return desk.getByRole('dialog')
}

async function english(page: Page): Promise<void> {
  await page.request.get('/language/en', { maxRedirects: 0 })
}
