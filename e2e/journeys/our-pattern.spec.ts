import type { Page } from '@playwright/test'
import { assign, coupleOf } from '../desk.ts'
import { evening, expect, test } from '../fixtures.ts'
import { begin, finish, go, wordsOf } from '../phone.ts'
import { beginTogether, openDoorway, pass, press } from '../together.ts'

test.setTimeout(180_000)

const pattern = { slug: 'our-pattern', title: 'The loop we get caught in' }
const priyas = {
  do: 'I ask what is wrong, again, from the doorway.',
  feel: 'Afraid that I talk to a wall.',
  trigger: 'One word, and the look at the screen.',
  exit: 'I say: there it is.',
}
const toms = {
  do: 'I make tea and do not come back.',
  feel: 'That nothing I say is right.',
  trigger: 'The question for the third time.',
  exit: 'I ask for ten minutes.',
}

test('each prepares alone; one lays out, the other nothing; the loop is drawn with the pattern in the middle', async ({
  as,
  demo,
}) => {
  await assign(await as('amara'), coupleOf(demo, 'priya'), pattern)
  await prepare(await as('priya', { phone: true }), priyas)
  const early = await as('tom', { phone: true })
  await prepare(early, toms)

  demo.setClock('2026-03-20T19:00:00Z')
  const priya = await as('priya', { phone: true })
  const tom = await as('tom', { phone: true })
  const place = await openDoorway(priya, pattern.title)

  await test.step('the days before it is not open yet', async () => {
    demo.setClock(evening)
    await early.goto(place)
    await expect(early.getByRole('heading', { name: 'Not open yet' })).toBeVisible()
    demo.setClock('2026-03-20T19:00:00Z')
  })

  await test.step('what each prepared is on nobody’s table by itself', async () => {
    for (const phone of [priya, tom]) {
      const words = await wordsOf(phone, place)
      expect(words.match(/Nothing laid out\./g)).toHaveLength(2)
      for (const text of [...Object.values(priyas), ...Object.values(toms)]) {
        expect(await phone.content()).not.toContain(text)
      }
    }
  })

  await test.step('Priya lays out two of her four, and takes one more back', async () => {
    await priya.getByRole('link', { name: 'Choose what to lay out' }).click()
    await expect(priya.getByText('You will both see this.')).toBeVisible()
    for (const text of [priyas.do, priyas.feel, priyas.exit]) await priya.getByText(text).click()
    await press(priya, 'Lay out')
    await expect(priya.getByText('Laid out. You both see this.')).toHaveCount(3)
    await priya.getByRole('button', { name: 'Take it back: One way out that I can try:' }).click()
    await expect(priya.getByText('Laid out. You both see this.')).toHaveCount(2)
  })

  await test.step('Tom sees it at once, and nothing of what she kept', async () => {
    const words = await wordsOf(tom, place)
    expect(words).toContain(priyas.do)
    expect(words).toContain(priyas.feel)
    expect(words.match(/Nothing laid out\./g)).toHaveLength(1)
    for (const text of [priyas.trigger, priyas.exit]) expect(await tom.content()).not.toContain(text)
  })

  await test.step('on his phone the loop shows both, his side empty, without what anybody kept', async () => {
    await beginTogether(tom, place)
    await pass(tom, 'Go on')
    await pass(tom, 'Go on')
    const loop = tom.getByRole('figure')
    await expect(loop).toContainText('the loop')
    await expect(loop).toContainText(priyas.do)
    await expect(loop).toContainText(priyas.feel)
    const words = await tom.locator('main').innerText()
    expect(words.match(/nothing laid out/g)).toHaveLength(5)
    for (const kept of [priyas.trigger, priyas.exit, ...Object.values(toms)]) {
      expect(await tom.content()).not.toContain(kept)
    }
  })
})

async function prepare(phone: Page, answers: typeof priyas): Promise<void> {
  await begin(phone, pattern.title)
  await go(phone, 'Next')
  await phone.getByText('I explain and defend myself', { exact: true }).click()
  for (const text of [answers.do, answers.feel, answers.trigger]) {
    await phone.getByRole('textbox').fill(text)
    await go(phone, 'Next')
  }
  await phone.getByRole('textbox').fill(answers.exit)
  await finish(phone)
}
