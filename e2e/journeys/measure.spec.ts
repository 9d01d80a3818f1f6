import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { begin, finish, wordsOf } from '../phone.ts'
import { expectReadable, watchPolicy } from '../sound-page.ts'

test.setTimeout(180_000)

const mood = { slug: 'phq-9', title: 'Low mood (PHQ-9)' }
const satisfaction = { slug: 'csi-16', title: 'Couples Satisfaction Index (CSI-16)' }

test('help on the same screen, a flag for the clinician, and nothing that the other could notice', async ({
  as,
  demo,
}) => {
  const desk = await as('mateo')
  const couple = coupleOf(demo, 'theo')
  await assign(desk, couple, mood)
  await assign(desk, couple, satisfaction)
  const theo = await as('theo', { phone: true })
  await watchPolicy(theo)
  await watchPolicy(desk)
  const malik = await as('malik', { phone: true })
  const before = await wordsOf(malik, '/today')

  await test.step('who reads it is said before it begins, and cannot be changed', async () => {
    await begin(theo, mood.title)
    await expect(theo.getByText('You and Dr Mateo Ferrer')).toBeVisible()
    await expect(theo.getByText('9 questions, about 2 minutes.')).toBeVisible()
    await expectReadable(theo, 'before a measure')
    await theo.getByRole('button', { name: 'Next' }).click()
    await expect(theo.getByText('Over the last 2 weeks')).toBeVisible()
    await expect(theo.getByRole('button', { name: 'Change' })).toHaveCount(0)
  })

  await test.step('the last question above “not at all”: somebody to call, at once, on this screen', async () => {
    for (let item = 1; item < 9; item++) await choose(theo, 'Not at all')
    await expect(theo.getByRole('heading', { name: /better off dead/ })).toBeVisible()
    await theo.getByText('Several days').click()
    await expect(theo.getByRole('heading', { name: 'You do not have to carry this alone' })).toBeVisible()
    await expect(theo.getByRole('heading', { name: /better off dead/ })).toBeVisible()
    for (const line of ['112', '1800 341 900', '116 123']) {
      await expect(theo.getByRole('link', { name: line })).toBeInViewport()
    }
    await expectReadable(theo, 'help beside an answer')

    // By key as well, and gone with another answer.
    await theo.getByRole('radio', { name: 'Not at all' }).press('Space')
    await expect(theo.getByRole('heading', { name: 'You do not have to carry this alone' })).toHaveCount(0)
    await theo.getByRole('radio', { name: 'Not at all' }).press('ArrowDown')
    await expect(theo.getByRole('heading', { name: 'You do not have to carry this alone' })).toBeVisible()
  })

  await test.step('it stands in the way of nothing', async () => {
    await theo.getByRole('button', { name: 'Next' }).click()
    await expect(theo.getByText(/No permission required to reproduce/)).toBeVisible()
    await finish(theo)
  })

  await test.step('the brief names it on top, in words of its own, and leads to the flag', async () => {
    await desk.goto(`${couple}/brief`)
    await expect(desk.locator('main section[aria-labelledby^="brief-"]').first()).toHaveAccessibleName(
      'Safety',
    )
    const safety = desk.getByRole('region', { name: 'Safety' })
    const line = safety.getByRole('link').first()
    await expect(line).toHaveText('Theo answered above 0 on PHQ-9, item 9, on Mar 18. Open flag.')
    await expect(safety).not.toContainText('Several days')
    await expectReadable(desk, 'a brief with a flag of a measure')
    await line.click()
    await expect(desk).toHaveURL(/\/record#flag/)
  })

  await test.step('the flag stands above the couple and leads to the answer, apart from a total of 1', async () => {
    const flag = desk.locator('#flags')
    await expect(flag).toContainText('Theo answered question 9 of Low mood (PHQ-9)')
    await flag.getByRole('link', { name: 'See the answer' }).click()
    const card = desk.getByRole('article').filter({ hasText: mood.title })
    await expect(card).toContainText('Total 1 of 0 to 27')
    await expect(card).toContainText('minimal')
    await expect(card).toContainText('Question 9 asks for a conversation, whatever the total says')
    await card.getByText('The 9 answers').click()
    await expect(card.getByText('Several days')).toHaveCount(2)
    await expectReadable(desk, 'the answers to a measure')
  })

  await test.step('nothing of it on Malik’s phone', async () => {
    expect(await wordsOf(malik, '/today')).toBe(before)
    for (const path of ['/today', '/progress', '/opened', '/support']) {
      await malik.goto(path)
      await expect(malik.getByRole('heading', { level: 1 })).toBeVisible()
      // What is sent with a page as well, and not only what is read on it.
      const sent = await malik.content()
      expect(sent.match(/better off dead|question 9|item 9|answered above|\bflag/i), path).toBeNull()
      // On his own Today the same questions wait for himself.
      if (path !== '/today') expect(sent.match(/PHQ-\d|[Ll]ow mood/), path).toBeNull()
    }
  })
})

test('half of it is kept and named; a place between two words is read as what it is', async ({
  as,
  demo,
}) => {
  const desk = await as('amara')
  const couple = coupleOf(demo, 'elif')
  await assign(desk, couple, satisfaction)
  const elif = await as('elif', { phone: true })
  await watchPolicy(elif)
  const address = await begin(elif, satisfaction.title)
  await elif.getByRole('button', { name: 'Next' }).click()

  await choose(elif, 'Happy')
  await choose(elif, 'Most of the time')
  for (let item = 3; item <= 6; item++) await choose(elif, 'Mostly TRUE')
  await elif.getByRole('button', { name: 'Save and leave' }).click()
  await expect(elif).toHaveURL(/today$/)
  await elif.goto(address)
  await expect(
    elif.getByRole('heading', { name: 'How rewarding is your relationship with your partner?' }),
  ).toBeVisible()
  for (let item = 7; item <= 10; item++) await choose(elif, 'Mostly')

  await test.step('between INTERESTING and BORING', async () => {
    await expect(elif.getByText('Base your responses on your first impressions')).toBeVisible()
    const places = elif.getByRole('radio')
    await expect(places).toHaveCount(6)
    await expect(places.first()).toHaveAccessibleName('1 / 6, INTERESTING')
    await expect(places.nth(2)).toHaveAccessibleName('3 of 6, between INTERESTING and BORING')
    await expect(places.last()).toHaveAccessibleName('6 / 6, BORING')
    const box = await places.nth(1).locator('xpath=..').boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(48)
    await expectReadable(elif, 'a place between two words')
    await choosePlace(elif, 2)
  })
  for (let item = 12; item <= 14; item++) await choosePlace(elif, 3)
  await elif.getByRole('button', { name: 'Skip' }).click()
  await elif.getByRole('button', { name: 'Skip' }).click()

  await expect(elif.getByText('2 questions are open; the total needs all of them.')).toBeVisible()
  await expect(elif.getByText(/freely available for research and clinical use/)).toBeVisible()
  await elif.getByRole('button', { name: 'Go to the first open question' }).click()
  await expect(elif.getByRole('heading', { name: 'DISCOURAGING – HOPEFUL' })).toBeVisible()
  await elif.getByRole('button', { name: 'Skip' }).click()
  await elif.getByRole('button', { name: 'Skip' }).click()
  await elif.getByRole('button', { name: 'Send what is there' }).click()
  await expect(elif.getByRole('heading', { name: 'Thank you' })).toBeVisible()

  await desk.goto(`${couple}/answers`)
  const card = desk.getByRole('article').filter({ hasText: satisfaction.title })
  await expect(card).toContainText('Answered 14 of 16, no total')
})

test('Lucía reads the CSI in English with the reason, and the PHQ in Spanish', async ({ as, demo }) => {
  const desk = await as('mateo')
  await english(desk)
  const couple = coupleOf(demo, 'lucia')
  await assign(desk, couple, { slug: 'csi-4', title: 'Couples Satisfaction Index (CSI-4)' })
  await assign(desk, couple, { slug: 'phq-2', title: 'Low mood, two questions (PHQ-2)' })
  const lucia = await as('lucia', { phone: true, locale: 'es-ES' })
  await lucia.request.get('/language/es', { maxRedirects: 0 })

  await open(lucia, 'Índice de satisfacción de pareja (CSI-4)')
  await expect(lucia.getByText('Este cuestionario solo existe en inglés.')).toBeVisible()
  await lucia.getByRole('button', { name: 'Seguir' }).click()
  const question = lucia.getByRole('heading', { level: 1 })
  await expect(question).toContainText('Please indicate the degree of happiness')
  await expect(lucia.locator('[lang=en]').filter({ has: question })).toHaveCount(1)
  await expect(lucia.locator('[lang=en]').getByRole('radio', { name: 'Extremely Happy' })).toBeVisible()

  await open(lucia, 'Ánimo bajo, dos preguntas (PHQ-2)')
  await expect(lucia.getByText('Este cuestionario solo existe en')).toHaveCount(0)
  await lucia.getByRole('button', { name: 'Seguir' }).click()
  await expect(lucia.getByRole('heading', { name: 'Poco interés o placer en hacer cosas' })).toBeVisible()
  await expect(lucia.getByText('Durante las últimas 2 semanas')).toBeVisible()
  await expect(lucia.locator('[lang=en]')).toHaveCount(0)
})

test('a file that contradicts itself is refused with the reasons; a good one can be given', async ({
  as,
  demo,
}) => {
  const desk = await as('amara')
  await watchPolicy(desk)
  await desk.goto('/library?group=measure')
  const download = desk.waitForEvent('download')
  await desk.getByRole('link', { name: `Save as a file: ${satisfaction.title}` }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  const file = JSON.parse(text)
  const ours = { ...file, id: 'our-scale', title: { en: 'Our scale', es: 'Nuestra escala' } }

  const refused = await takeIn(desk, { ...ours, range: { low: 0, high: 80 } })
  await expect(refused).toContainText('The options add up to 0 to 81, not 0 to 80.')
  await expect(refused).toContainText('/range')
  await takeIn(desk, { ...ours, cutoffs: [{ ...file.cutoffs[0], value: 99 }] })
  await expect(refused).toContainText('/cutoffs/0/value')
  await takeIn(desk, file)
  await expect(refused).toContainText('csi-16 is built in')
  await expectReadable(desk, 'a measure that was refused')

  await takeIn(desk, ours)
  const card = desk.getByRole('listitem').filter({ hasText: 'Our scale' })
  await expect(card).toContainText('brought by Dr Amara Okafor')
  await expect(card).toContainText('Written by our practice in 2020')
  await assign(desk, coupleOf(demo, 'elif'), { slug: 'our-scale', title: 'Our scale' })

  await test.step('the text of one that may not be given away', async () => {
    await desk.goto('/library?group=measure')
    const scoringOnly = desk.getByRole('listitem').filter({ hasText: 'WHO-5' })
    await expect(scoringOnly).toContainText('scoring only')
    await scoringOnly.getByRole('button', { name: /^Paste its text: / }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByLabel('The 5 questions, one a line').fill('One\nTwo\nThree\nFour')
    await dialog.getByLabel('The 6 answers to questions 1 to 5').fill('a\nb\nc\nd\ne\nf')
    await dialog.getByLabel('By what right').fill('Licence of the owner, 2024')
    await dialog.getByRole('button', { name: 'Take it in' }).click()
    await expect(dialog.getByText('This is not the number of lines').first()).toBeVisible()
    await dialog.getByLabel('The 5 questions, one a line').fill('One\nTwo\nThree\nFour\nFive')
    await dialog.getByRole('button', { name: 'Take it in' }).click()
    await expect(scoringOnly.getByRole('button', { name: 'Look through it' })).toBeVisible()
  })
})

/** Taps an answer; the screen after it stands there. */
async function choose(phone: Page, answer: string): Promise<void> {
  const prompt = await phone.locator('h1.prompt').innerText()
  await phone.getByText(answer, { exact: true }).click()
  await expect(phone.locator('h1.prompt')).not.toHaveText(prompt)
}

async function choosePlace(phone: Page, place: number): Promise<void> {
  const prompt = await phone.locator('h1.prompt').innerText()
  await phone.getByRole('radio').nth(place).locator('xpath=..').click()
  await expect(phone.locator('h1.prompt')).not.toHaveText(prompt)
}

/** In any language: the card of Today that has the title. */
async function open(phone: Page, title: string): Promise<void> {
  await phone.goto('/today')
  const link = phone
    .locator('a[href^="/exercises/"]')
    .and(phone.getByRole('link', { name: new RegExp(escaped(title)) }))
  if (!(await link.first().isVisible())) await phone.locator('details > summary').first().click()
  await link.first().click()
  await expect(phone).toHaveURL(/\/exercises\//)
}

function escaped(text: string): string {
  return text.replace(/[()]/g, '\\$&')
}

/** Hands a measure to the import as a file; what is then said of it. */
async function takeIn(desk: Page, measure: object) {
  if (!(await desk.getByRole('dialog').isVisible())) {
    await desk.getByRole('button', { name: 'Take in a measure' }).click()
  }
  await desk.getByLabel('Measure file').setInputFiles({
    name: 'measure.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(measure)),
  })
  await desk.getByLabel('By what right the practice uses it').fill('Written by our practice in 2020')
  await desk.getByRole('button', { name: 'Read it' }).click()
  return desk.getByRole('dialog')
}

async function english(page: Page): Promise<void> {
  await page.request.get('/language/en', { maxRedirects: 0 })
}
