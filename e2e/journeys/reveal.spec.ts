import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { begin, finish, go, readBy, tap, wordsOf } from '../phone.ts'
import { openDoorway } from '../together.ts'

test.setTimeout(120_000)

const care = { slug: 'cared-for', title: 'Moments of care' }
const given = { slug: 'appreciation', title: 'One thing I noticed' }
const joys = { slug: 'theme-daily-joys', title: 'Daily joys' }
const both = /^Both of us and Dr Amara Okafor/

test('what both offered opens at the opening hour after the second, with its day and no minute', async ({
  as,
  demo,
}) => {
  const tea = 'The tea beside the bed, before I had asked.'
  const walk = 'You left the phone at home when we walked.'
  const desk = await as('amara')
  await assign(desk, coupleOf(demo, 'ines'), care)

  await test.step('one offers at seven in the evening, and sees first what will be read', async () => {
    const ines = await as('ines', { phone: true })
    await begin(ines, care.title)
    await go(ines, 'Next')
    await readBy(ines, both)
    await expect(ines.getByText('You, Carla, and Dr Amara Okafor')).toBeVisible()
    await ines.getByRole('textbox').fill(tea)
    await go(ines, 'Next')
    await go(ines, 'Skip')
    await go(ines, 'Skip')
    const review = ines.locator('section').filter({ hasText: 'What Carla will read' })
    await expect(review).toContainText(tea)
    await expect(review).toContainText('tonight at')
    await finish(ines)
    await expect(ines.getByRole('button', { name: 'Take it back' })).toHaveCount(1)
  })

  await test.step('the hour passes: nothing opens, and nothing says that there is something', async () => {
    demo.setClock('2026-03-18T21:01:00Z')
    const carla = await as('carla', { phone: true })
    for (const page of ['/today', '/opened', '/progress', '/settings']) {
      const words = await wordsOf(carla, page)
      expect(words).not.toContain('You both offered this')
      expect(await carla.content()).not.toContain('The tea beside')
    }
    const ines = await as('ines', { phone: true })
    const words = await wordsOf(ines, '/opened')
    expect(words).toContain('Offered earlier, not open (1)')
    expect(words).not.toContain('You both offered this')
  })

  await test.step('the other offers after that hour', async () => {
    const carla = await as('carla', { phone: true })
    await begin(carla, care.title)
    await go(carla, 'Next')
    await readBy(carla, both)
    await carla.getByRole('textbox').fill(walk)
    await go(carla, 'Next')
    await go(carla, 'Skip')
    await go(carla, 'Skip')
    await expect(carla.getByText('opens tomorrow at')).toBeVisible()
    await finish(carla)
  })

  demo.setClock('2026-03-19T20:59:00Z')
  const ines = await as('ines', { phone: true })
  const carla = await as('carla', { phone: true })
  await test.step('a minute before the next hour nothing is open', async () => {
    expect(await wordsOf(carla, '/opened')).not.toContain(tea)
    expect(await wordsOf(ines, '/opened')).not.toContain(walk)
    // What one has offered may be taken back until it opens.
    await ines.getByText('Offered earlier, not open (1)').click()
    await expect(ines.getByRole('button', { name: 'Take it back' })).toHaveCount(1)
  })

  await test.step('at the hour both read both', async () => {
    demo.setClock('2026-03-19T21:01:00Z')
    for (const phone of [await as('ines', { phone: true }), carla]) {
      const today = await wordsOf(phone, '/today')
      expect(today).toContain('Open for both of you')
      const words = await wordsOf(phone, '/opened')
      expect(words).toContain('Thursday, 19 March')
      expect(words).toContain(tea)
      expect(words).toContain(walk)
      expect(words).not.toMatch(/\d:\d\d/)
      await expect(phone.getByRole('heading', { name: 'You both offered this' })).toHaveCount(1)
    }
  })

  await test.step('then it is frozen: a page from before cannot take it back, and is told so', async () => {
    await ines.getByRole('button', { name: 'Take it back' }).click()
    await expect(ines.getByText('That could not be taken back any more.')).toBeVisible()
    expect(await wordsOf(ines, '/opened')).toContain(tea)
    await expect(ines.getByText(/Offered earlier/)).toHaveCount(0)
    expect(await wordsOf(carla, '/opened')).toContain(tea)
  })
})

test('an offer that is taken back looks to the other like one that was never made', async ({ as, demo }) => {
  const soup = 'Soup, on the evening of the exam.'
  const desk = await as('amara')
  await assign(desk, coupleOf(demo, 'noor'), care)
  const noor = await as('noor', { phone: true })
  const sam = await as('sam', { phone: true })

  await begin(sam, care.title)
  await go(sam, 'Next')
  await readBy(sam, both)
  await sam.getByRole('textbox').fill('You waited up for me.')
  await go(sam, 'Next')
  await go(sam, 'Skip')
  await go(sam, 'Skip')
  await finish(sam)
  const pages = ['/today', '/opened', new URL(sam.url()).pathname]
  const seen = async () => {
    const words: string[] = []
    for (const page of pages) words.push(await wordsOf(sam, page))
    return words
  }
  const before = await seen()

  await begin(noor, care.title)
  await go(noor, 'Next')
  await readBy(noor, both)
  await noor.getByRole('textbox').fill(soup)
  await go(noor, 'Next')
  await go(noor, 'Skip')
  await go(noor, 'Skip')
  await finish(noor)
  expect(await seen()).toEqual(before)

  await noor.getByRole('button', { name: 'Take it back' }).click()
  await expect(noor.getByRole('button', { name: 'Take it back' })).toHaveCount(0)
  expect(await seen()).toEqual(before)

  demo.setClock('2026-03-18T21:01:00Z')
  for (const key of ['noor', 'sam']) {
    const phone = await as(key, { phone: true })
    const words = await wordsOf(phone, '/opened')
    expect(words).not.toContain('You both offered this')
    if (key === 'sam') expect(words).toContain('Offered earlier, not open (1)')
    else expect(words).not.toContain(soup)
  }
  // It is read again by whom it was before: author and therapist.
  const later = await as('amara')
  await later.goto(`${coupleOf(demo, 'noor')}/answers`)
  const answer = later.getByText(soup)
  await expect(answer).toBeVisible()
})

test('an appreciation that is given arrives at the opening hour, not before', async ({ as, demo }) => {
  const words = 'On Monday you called the plumber. I could stop thinking about it.'
  const desk = await as('amara')
  await assign(desk, coupleOf(demo, 'priya'), given)
  const priya = await as('priya', { phone: true })
  await begin(priya, given.title)
  await go(priya, 'Next')
  await readBy(priya, both)
  await priya.getByRole('textbox').fill(words)
  await go(priya, 'Next')
  await expect(priya.getByText('What Tom will read')).toBeVisible()
  await finish(priya)

  demo.setClock('2026-03-18T20:59:00Z')
  const tom = await as('tom', { phone: true })
  for (const page of ['/today', '/opened']) {
    expect(await wordsOf(tom, page)).not.toMatch(/Priya gave you this/)
    expect(await tom.content()).not.toContain('plumber')
  }
  demo.setClock('2026-03-18T21:01:00Z')
  expect(await wordsOf(tom, '/today')).toContain('Priya gave you this')
  await tom.getByRole('link', { name: 'Read it' }).click()
  await expect(tom.getByRole('heading', { name: 'Priya gave you this' })).toBeVisible()
  await expect(tom.getByText(words)).toBeVisible()
  const day = tom.locator('section').filter({ has: tom.getByRole('heading', { name: 'Wednesday 18 March' }) })
  await expect(day).toContainText(words)
  await expect(day).not.toContainText(/\d:\d\d/)
})

test('the theme says who opens, and takes a private word that the other never sees', async ({ as, demo }) => {
  const desk = await as('amara')
  const assigned = await assign(desk, coupleOf(demo, 'noor'), joys)
  const item = desk.locator(`#assignment-${assigned}`)
  const opens = /(Noor|Sam) opens/.exec(await item.innerText())![1]!
  const noor = await as('noor', { phone: true })
  const sam = await as('sam', { phone: true })
  for (const phone of [noor, sam]) {
    await openDoorway(phone, joys.title)
    await expect(phone.getByText(`${opens} opens this time.`)).toBeVisible()
    await phone.getByRole('link', { name: 'The private word afterwards' }).click()
  }

  // The private word is for oneself or for the therapist: the other is no choice.
  await noor.getByRole('button', { name: 'Change' }).click()
  await expect(noor.getByText(both)).toHaveCount(0)
  await expect(noor.getByText(/^Me and Dr Amara Okafor/)).toBeVisible()
  await noor.getByRole('button', { name: 'Keep this choice' }).click()
  await noor.getByText('Partly', { exact: true }).click()
  await noor.getByRole('textbox').fill('11')
  await go(noor, 'Next')
  await tap(noor, 9)
  await readBy(noor, /^Me\b(?! and)/)
  await tap(noor, 3)
  await finish(noor)

  await expect(sam.getByRole('radio', { name: 'Partly' })).not.toBeChecked()
  for (const page of ['/today', '/opened', '/progress']) {
    expect(await wordsOf(sam, page)).not.toContain('11 minutes')
  }
  await desk.goto(`${coupleOf(demo, 'noor')}/answers?exercise=${joys.slug}`)
  const card = desk.locator('main')
  await expect(card).toContainText('11 min')
  await expect(card).toContainText('9 of 10')
  // Kept for herself: not there, and not counted.
  await expect(card).not.toContainText('3 of 10')
})
