import type { Page } from '@playwright/test'
import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { begin, finish, go, tap, wordsOf } from '../phone.ts'
import { beginTogether, openDoorway, openWord, pass, press, sent } from '../together.ts'

test.setTimeout(180_000)

const needs = { slug: 'negotiables', title: 'What I need, where I can move' }
const agreed = 'On Thursdays we eat without phones.\nHer Saturday run stays as it is.'
const lists = {
  priya: ['A hug that I can count on', 'Who begins it', 'One evening in the week', 'Any day but Monday'],
  tom: ['To be asked first', 'Mornings too', 'A slow Sunday', 'At home is fine'],
}
const meeting = '2026-03-20T19:00:00Z'
const review = '2026-04-03T18:00:00Z'

test('two blind lists, laid out, exchanged, one compromise with a day to look again; then closer or more tense, each alone', async ({
  as,
  demo,
}) => {
  const couple = coupleOf(demo, 'priya')
  await assign(await as('amara'), couple, needs)

  await test.step('each writes alone, and the other’s pages stay as they were', async () => {
    const tom = await as('tom', { phone: true })
    const pages = ['/today', '/opened', '/agreements', '/progress']
    const seen = async () => {
      const words: string[] = []
      for (const page of pages) words.push(await wordsOf(tom, page))
      return words
    }
    const before = await seen()
    await prepare(await as('priya', { phone: true }), lists.priya)
    expect(await seen()).toEqual(before)
    await prepare(tom, lists.tom)
  })

  demo.setClock(meeting)
  const priya = await as('priya', { phone: true })
  const tom = await as('tom', { phone: true })
  const place = await openDoorway(priya, needs.title)

  await test.step('what is laid out is on both phones, what is kept on none', async () => {
    await layOut(priya, place, lists.priya.slice(0, 3))
    await layOut(tom, place, lists.tom.slice(0, 2))
    for (const phone of [priya, tom]) {
      const words = await wordsOf(phone, place)
      for (const line of [...lists.priya.slice(0, 3), ...lists.tom.slice(0, 2)]) expect(words).toContain(line)
      for (const line of [lists.priya[3]!, ...lists.tom.slice(2)])
        expect(await phone.content()).not.toContain(line)
    }
  })

  await test.step('both lists side by side, one area for tonight, and both are heard for the same time', async () => {
    await beginTogether(tom, place)
    await pass(tom, 'Go on')
    await pass(tom, 'Go on')
    const words = await tom.locator('main').innerText()
    for (const line of [...lists.priya.slice(0, 3), ...lists.tom.slice(0, 2)]) expect(words).toContain(line)
    expect(words).toContain('nothing laid out')
    await pass(tom, 'Go on')
    await tom.getByText('Time together', { exact: true }).click()
    await pass(tom, 'This one')
    const minutes: Record<string, number> = { Priya: 0, Tom: 0 }
    for (const round of ['turn', 'mirror', 'swap', 'turn', 'mirror', 'turn', 'swap', 'turn']) {
      if (round === 'mirror') await pass(tom, 'Yes')
      else if (round === 'swap') await pass(tom, /^(Priya|Tom) is ready$/)
      else {
        await expect(tom.getByText('Time together', { exact: true })).toBeVisible()
        await press(tom, 'Begin')
        const [, of] = /of (\d+) min/.exec(await tom.locator('main').innerText())!
        const finished = tom.getByRole('button', { name: /^(Priya|Tom) has finished$/ })
        minutes[(await finished.innerText()).split(' ')[0]!]! += Number(of)
        await pass(tom, /^(Priya|Tom) has finished$/)
      }
    }
    expect(minutes).toEqual({ Priya: 5, Tom: 5 })
  })

  await test.step('one thing to try, with a day to look at it again', async () => {
    await tom.getByLabel('Your words').fill(agreed)
    await tom.getByLabel(/^Look at it again on/).fill('2026-04-03')
    await pass(tom, 'Keep this text')
    await press(tom, 'Finish')
    await sent(tom)
    await expect(tom.getByRole('radio')).toHaveCount(0)
  })

  await test.step('it holds once each has confirmed it on their own phone', async () => {
    for (const phone of [priya, tom]) {
      await phone.goto('/today')
      await phone.getByRole('link', { name: 'Read it: A compromise' }).click()
      await expect(phone.getByText('Her Saturday run stays as it is.')).toBeVisible()
      await expect(phone.getByText('It holds once you have both confirmed it.').first()).toBeVisible()
      await phone.getByRole('button', { name: 'I confirm this' }).click()
      await expect(phone.getByRole('button', { name: 'I confirm this' })).toHaveCount(0)
    }
    await expect(tom.getByText('You have both confirmed it.')).toBeVisible()
    await expect(tom.getByText(/^You look at it again on .*3 April/)).toBeVisible()
  })

  await test.step('closer or more tense is said alone, on one’s own phone', async () => {
    await tom.goto('/today')
    const before = await wordsOf(tom, '/today')
    await word(priya, '2')
    expect(await wordsOf(tom, '/today')).toBe(before)
    await word(tom, '−1')
  })

  await test.step('its day comes: each is asked alone, and one’s word changes nothing for the other', async () => {
    demo.setClock(review)
    const [later, other] = [await as('priya', { phone: true }), await as('tom', { phone: true })]
    const before = await wordsOf(other, '/today')
    expect(before).toContain('The day to look at it again has come.')
    await later.goto('/today')
    await later.getByRole('link', { name: 'Look at it: A compromise' }).click()
    await later.getByText('A little closer').click()
    await later.getByRole('button', { name: 'Send' }).click()
    await expect(later.getByText('Thank you. It is kept.')).toBeVisible()
    expect(await wordsOf(other, '/today')).toBe(before)
    expect(await wordsOf(later, '/today')).not.toContain('The day to look at it again has come.')
  })

  await test.step('the clinician reads the text, what was laid out, and both words apart', async () => {
    const desk = await as('amara')
    await desk.goto(`${couple}/agreements`)
    const card = desk.locator('article').filter({ hasText: 'A compromise' })
    await expect(card).toContainText('On Thursdays we eat without phones.')
    await expect(card).toContainText('a little closer (+1)')
    await expect(card.getByText('Nothing said yet')).toHaveCount(1)
    await desk.goto(`${couple}/answers?exercise=${needs.slug}&period=4w`)
    const main = desk.locator('main')
    for (const line of [...lists.priya, ...lists.tom]) await expect(main).toContainText(line)
  })
})

/** Closeness and time together, one line each; own space is left out. */
async function prepare(phone: Page, lines: readonly string[]): Promise<void> {
  await begin(phone, needs.title)
  await go(phone, 'Next')
  for (const line of lines) {
    await phone.getByLabel('Line 1').fill(line)
    await go(phone, 'Next')
  }
  await go(phone, 'Skip')
  await press(phone, 'Skip')
  await finish(phone)
}

async function layOut(phone: Page, place: string, lines: readonly string[]): Promise<void> {
  await phone.goto(`${place}?lay=1`)
  for (const line of lines) await phone.getByText(line).click()
  await press(phone, 'Lay out')
  await expect(phone.getByText('Laid out. You both see this.')).toHaveCount(lines.length)
}

/** The private word: closer or more tense, then two numbers. */
async function word(phone: Page, effect: string): Promise<void> {
  await openWord(phone, needs.title)
  await phone.getByText(effect, { exact: true }).click()
  await expect(phone.locator('h1.prompt')).not.toContainText('closer, or more tense')
  await tap(phone, 8)
  await tap(phone, 7)
  await finish(phone)
}
