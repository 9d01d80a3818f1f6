import type { Page } from '@playwright/test'
import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { finish, tap, wordsOf } from '../phone.ts'
import { beginTogether, openDoorway, openWord, pass, press, sent } from '../together.ts'

const hands = { slug: 'touch-2', title: 'Hands or hair' }

/** Six in the evening in Madrid, a week and two weeks after the evening of the demo. */
const eve = '2026-03-24T20:00:00Z'
const first = '2026-03-25T17:01:00Z'
const after = '2026-03-26T20:00:00Z'
const second = '2026-04-01T16:01:00Z'

// The worker looks for jobs every two seconds, by the real clock.
test.setTimeout(180_000)
const patience = { timeout: 60_000, intervals: [1_000] }

test('a step of closeness comes when both are ready and it is released, and goes when either steps back', async ({
  as,
  demo,
}) => {
  const couple = coupleOf(demo, 'lucia')
  const phone = (key: string) => as(key, { phone: true })
  const given = await test.step('it is given above their level: neither sees it', async () => {
    const desk = await as('mateo')
    await setNextAppointment(desk, couple)
    await desk.goto(`${couple}/plan/assign?exercise=${hands.slug}`)
    await expect(desk.getByText('Above their pace')).toBeVisible()
    const address = `/together/${await assign(desk, couple, hands)}`
    await expect(desk.getByText('neither of them sees it before that level')).toBeVisible()
    for (const key of ['lucia', 'andres']) await expectAway(await phone(key), address)
    return address
  })

  await test.step('each is asked alone in the days before, and the card leaves with the answer', async () => {
    demo.setClock(eve)
    const [lucia, andres] = [await phone('lucia'), await phone('andres')]
    const before = await wordsOf(andres, '/today')
    expect(before).toContain('Before your appointment')
    const paceBefore = await wordsOf(andres, '/pace')
    await say(lucia, /^I am ready/)
    expect(await wordsOf(lucia, '/today')).not.toContain('Before your appointment')
    expect(await wordsOf(andres, '/today')).toBe(before)
    expect(await wordsOf(andres, '/pace')).toBe(paceBefore)

    const desk = await as('mateo')
    await desk.goto(`${couple}/plan`)
    await expect(desk.getByText('both have to say ready')).toBeVisible()
    await say(andres, /^I am ready/)
    await desk.reload()
    await desk.getByRole('button', { name: /^Release level 2/ }).click()
    await expect(desk.getByText(/^Level 2 is released for/)).toBeVisible()
    for (const each of [lucia, andres]) await expectAway(each, given)
  })

  await test.step('with the appointment both see it', async () => {
    demo.setClock(first)
    await demo.startWorker()
    await demo.doNow('hold-pace')
    const [lucia, andres] = [await phone('lucia'), await phone('andres')]
    await expect.poll(() => levelOf(lucia), patience).toBe('Step 2 of 5: Hands, or brushing hair')
    expect(await levelOf(andres)).toBe('Step 2 of 5: Hands, or brushing hair')
    for (const each of [lucia, andres]) {
      expect(await openDoorway(each, hands.title)).toBe(given)
      expect((await each.goto(given))?.status()).toBe(200)
    }
  })

  await test.step('on one phone the one who receives chooses, also no touch; a minute more is for both to say', async () => {
    const lucia = await phone('lucia')
    await beginTogether(lucia, given)
    await pass(lucia, 'Go on')
    await pass(lucia, 'Go on')
    await lucia.getByText(/^No touch tonight/).click()
    await pass(lucia, 'This one')
    await expect(lucia.getByText(/^No touch tonight/)).toBeVisible()
    await press(lucia, 'Begin')
    for (const minutes of [3, 4, 5]) {
      await expect(lucia.getByText('Only if you both say so.')).toBeVisible()
      await press(lucia, 'One more minute')
      await expect(lucia.getByText(`of ${minutes} min`)).toBeVisible()
    }
    await expect(lucia.getByRole('button', { name: 'One more minute' })).toHaveCount(0)
    await pass(lucia, 'That was enough')
    await pass(lucia, /^(Lucía|Andrés) is ready$/)
    await pass(lucia, 'Pass')
    await pass(lucia, 'Skip')
    await pass(lucia, 'Go on')
    await press(lucia, 'Finish')
    await sent(lucia)
    await expect(lucia.getByRole('radio')).toHaveCount(0)
  })

  await test.step('how it was is said alone, and the other’s page does not change', async () => {
    const [lucia, andres] = [await phone('lucia'), await phone('andres')]
    const before = await wordsOf(lucia, '/today')
    await sayHowItWas(andres)
    expect(await wordsOf(lucia, '/today')).toBe(before)
    await sayHowItWas(lucia)
  })

  await test.step('one steps back now, and it is gone for both', async () => {
    demo.setClock(after)
    await setNextAppointment(await as('mateo'), couple)
    const [lucia, andres] = [await phone('lucia'), await phone('andres')]
    await andres.goto('/pace')
    await expect(andres.getByText(/You may both notice/)).toBeVisible()
    await andres.getByRole('button', { name: 'One step back now' }).click()
    await expect(andres.locator('#touch dd').first()).toHaveText('Step 1 of 5: Sitting close')
    expect(await levelOf(lucia)).toBe('Step 1 of 5: Sitting close')
    for (const each of [lucia, andres]) await expectAway(each, given)
  })

  await test.step('the quiet step back holds with the next appointment, and shows nothing before', async () => {
    const [lucia, andres] = [await phone('lucia'), await phone('andres')]
    const before = [await wordsOf(andres, '/pace'), await wordsOf(andres, '/today')]
    await lucia.goto('/pace')
    await lucia.getByRole('button', { name: 'One step back, quietly' }).click()
    await expect(lucia.getByText('Your answer: one step back, quietly')).toBeVisible()
    expect(await levelOf(lucia)).toBe('Step 1 of 5: Sitting close')
    expect([await wordsOf(andres, '/pace'), await wordsOf(andres, '/today')]).toEqual(before)
    demo.setClock(second)
    await demo.doNow('hold-pace')
    const [later, other] = [await phone('lucia'), await phone('andres')]
    await expect.poll(() => levelOf(later), patience).toBe('The start: Touch as it is now')
    expect(await levelOf(other)).toBe('The start: Touch as it is now')
  })
})

/** The same weekday and time a week on, as the form suggests. */
async function setNextAppointment(desk: Page, couple: string): Promise<void> {
  await desk.goto(`${couple}/record`)
  const card = desk.getByRole('region', { name: 'Appointments' })
  await card.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(card.getByRole('button', { name: 'Cancel it' })).toBeVisible()
}

async function expectAway(page: Page, address: string): Promise<void> {
  await page.goto('/today')
  expect(await page.content()).not.toContain(hands.title)
  expect((await page.goto(address))?.status()).toBe(404)
}

async function sayHowItWas(page: Page): Promise<void> {
  await openWord(page, hands.title)
  for (const number of [3, 6, 5]) await tap(page, number)
  await finish(page)
}

async function say(page: Page, option: RegExp): Promise<void> {
  await page.goto('/pace')
  await page.getByText(option).click()
  await page.getByRole('button', { name: 'Keep my answer' }).click()
  await expect(page.getByText('Kept.')).toBeVisible()
}

async function levelOf(page: Page): Promise<string> {
  await page.goto('/pace')
  return page.locator('#touch dd').first().innerText()
}
