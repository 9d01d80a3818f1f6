import type { Page } from '@playwright/test'
import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { wordsOf } from '../phone.ts'

test.setTimeout(120_000)

const rules = 'Rules for disagreements'
const oneTopic = 'One topic at a time. Old cases stay closed.'
const noSilence = 'No silent treatment. If I need quiet, I say so, and I say when I am back.'

test('rules for disagreements: written, confirmed by each, edited at once, opened in two taps, paused over, reviewed', async ({
  as,
  demo,
}) => {
  const theo = await as('theo', { phone: true })
  const malik = await as('malik', { phone: true })

  await test.step('one picks and edits lines; writing is not confirming', async () => {
    await theo.goto('/agreements')
    await theo.getByRole('link', { name: `Begin one: ${rules}` }).click()
    await theo.getByText(oneTopic).click()
    await theo.getByText(noSilence).click()
    const text = theo.getByLabel('The text')
    await expect(text).toHaveValue(`${oneTopic}\n${noSilence}`)
    await text.fill(`${oneTopic}\n${noSilence}\nNobody shouts in the car.`)
    await expect(theo.getByText('You will both see this.')).toBeVisible()
    await theo.getByRole('button', { name: 'Save the text' }).click()
    await expect(theo.getByRole('heading', { name: rules })).toBeVisible()
    await expect(theo.getByText('Nobody has confirmed it yet.')).toBeVisible()
  })

  await test.step('each confirms on their own phone, and then it holds', async () => {
    await confirm(theo)
    await expect(theo.getByText('Confirmed by Theo (18 Mar).')).toBeVisible()
    await malik.goto('/today')
    await malik.getByRole('link', { name: `Read it: ${rules}` }).click()
    await expect(malik.getByText('It holds once you have both confirmed it.')).toBeVisible()
    await confirm(malik)
    await expect(malik.getByText('You have both confirmed it.')).toBeVisible()
    await expect(malik.getByText('Confirmed by Theo (18 Mar) and Malik (18 Mar).')).toBeVisible()
    expect(await wordsOf(malik, '/today')).not.toContain(rules)
  })

  await test.step('both change it at once: the second sees both texts and loses neither', async () => {
    for (const phone of [theo, malik]) {
      await openRules(phone)
      await phone.getByRole('link', { name: 'Change the text' }).click()
    }
    await malik.getByLabel('The text').fill(`${oneTopic}\nSofter, when one of us says so.`)
    await malik.getByRole('button', { name: 'Save the text' }).click()
    await expect(malik.getByRole('heading', { name: 'The new version' })).toBeVisible()
    // Until both confirm the new one, the old one is the big one.
    await expect(malik.getByText('Nobody shouts in the car.')).toBeVisible()

    await theo.getByLabel('The text').fill(`${oneTopic}\nNothing after ten at night.`)
    await theo.getByRole('button', { name: 'Save the text' }).click()
    await expect(theo.getByRole('heading', { name: 'It was changed on the other phone' })).toBeFocused()
    await expect(theo.getByText('Softer, when one of us says so.')).toBeVisible()
    await expect(theo.getByText('Nothing after ten at night.')).toBeVisible()
    await theo.getByRole('button', { name: 'Put both together' }).click()
    await expect(theo.getByLabel('The text')).toHaveValue(/Softer[\s\S]*Nothing after ten/)
    await theo.getByLabel('The text').fill(`${oneTopic}\nSofter.\nNothing after ten at night.`)
    await theo.getByRole('button', { name: 'Save the text' }).click()
    await confirm(theo)
    await openRules(malik)
    await confirm(malik)
    await expect(malik.getByText('You have both confirmed it.')).toBeVisible()
    await malik.getByText('Earlier versions (2)').click()
    await expect(malik.getByText('Softer, when one of us says so.')).toBeVisible()
  })

  await test.step('in a hard moment two taps open the text', async () => {
    await malik.goto('/today')
    await malik.getByRole('link', { name: 'In a hard moment' }).click()
    await malik.getByRole('link', { name: rules }).click()
    await expect(malik.getByText('Nothing after ten at night.')).toBeVisible()
  })

  await test.step('one asks for a pause; both know until when', async () => {
    await theo.goto('/hard-moment')
    await theo.getByRole('link', { name: 'Take a pause' }).click()
    await theo.getByText('10 minutes').click()
    await theo.getByText('A short walk').click()
    await expect(theo.getByText(/You are both back at .* You will both see this\./)).toBeVisible()
    await theo.getByRole('button', { name: 'Pause now' }).click()
    await expect(theo.getByText('Nothing more has to be said now.')).toBeVisible()

    expect(await wordsOf(malik, '/today')).toContain('You are both back tonight at 19:10.')
    await malik.getByRole('link', { name: 'Open it: A pause' }).click()
    await expect(malik.getByText('Theo asked for it.')).toBeVisible()
    await expect(malik.getByRole('radio', { name: /A short walk/ })).toBeChecked()
    await malik.getByText('Breathe slowly').click()
    await expect(malik.getByRole('button', { name: 'Start' })).toBeVisible()
  })

  await test.step('its time comes: a recap for both, and they go on', async () => {
    demo.setClock('2026-03-18T19:11:00Z')
    await malik.goto('/today')
    await malik.getByRole('link', { name: 'Open it: The pause is over' }).click()
    await expect(malik.getByText('You, Theo and Dr Mateo Ferrer read it.')).toBeVisible()
    await malik.getByLabel('What I felt').fill('Cornered, then tired.')
    await malik.getByRole('button', { name: 'Save it for both' }).click()
    await expect(malik.getByRole('heading', { name: /^Malik, Wednesday,? 18 March$/ })).toBeVisible()

    expect(await wordsOf(theo, '/pause')).toContain('Cornered, then tired.')
    await theo.getByRole('button', { name: 'We go on' }).click()
    await expect(theo.getByText(/^You went on, Wednesday,? 18 March/)).toBeVisible()
    // The other's page, from before, says the same and is not refused.
    await malik.getByRole('button', { name: 'We go on' }).click()
    await expect(malik.getByText(/^You went on, Wednesday,? 18 March/)).toBeVisible()
    expect(await wordsOf(malik, '/today')).not.toContain('The pause is over')
  })

  await test.step('what one says alone of how it goes changes nothing for the other', async () => {
    await openRules(malik)
    const rulesPage = new URL(malik.url()).pathname
    const pages = ['/today', '/agreements', rulesPage, '/pause', '/hard-moment']
    const seen = async () => {
      const words: string[] = []
      for (const page of pages) words.push(await wordsOf(malik, page))
      return words
    }
    const before = await seen()
    await openRules(theo)
    await theo.getByText('Say how it is going').click()
    await expect(theo.getByText('You and Dr Mateo Ferrer read this.')).toBeVisible()
    await theo.getByText('A little more tense').click()
    await theo.getByRole('button', { name: 'Send' }).click()
    await expect(theo.getByText('Thank you. It is kept.')).toBeVisible()
    expect(await seen()).toEqual(before)
  })

  await test.step('the clinician sees all of it', async () => {
    const desk = await as('mateo')
    await desk.goto(`${coupleOf(demo, 'theo')}/agreements`)
    const card = desk.locator('article').filter({ hasText: rules })
    await expect(card.getByText('in force').first()).toBeVisible()
    await expect(card.getByText('Nothing after ten at night.')).toBeVisible()
    await expect(card.getByText(/^Confirmed: Theo .* and Malik/).first()).toBeVisible()
    await expect(card.getByText(/a little more tense \(−1\)/)).toBeVisible()
    await expect(card.getByText('Nothing said yet')).toHaveCount(1)
    await card.getByText('2 earlier versions').click()
    await expect(card.getByText('Softer, when one of us says so.')).toBeVisible()
    await expect(desk.getByText('1 pause, 1 resumed')).toBeVisible()
    await expect(desk.getByText('Cornered, then tired.')).toBeVisible()
  })
})

test('an agreement that one ends no longer holds, and stays to be read', async ({ as }) => {
  const jonas = await as('jonas', { phone: true })
  await jonas.goto('/agreements')
  await jonas.getByRole('link', { name: 'Read it: How we treat each other in hard times' }).click()
  await expect(jonas.getByText('Written on Maya’s phone', { exact: false })).toBeVisible()
  await jonas.getByText('End this agreement').click()
  await jonas.getByRole('button', { name: 'End it' }).click()
  await expect(jonas.getByText(/^This ended on/)).toBeVisible()
  await expect(jonas.getByRole('button', { name: 'I confirm this' })).toHaveCount(0)

  const maya = await as('maya', { phone: true })
  await maya.goto('/agreements')
  await maya.getByText('Ended (1)').click()
  await maya.getByRole('link', { name: 'Read it: How we treat each other in hard times' }).click()
  await expect(maya.getByText('An apology has no “but” in it.')).toBeVisible()
  await maya.getByRole('link', { name: 'Begin a new one from these words' }).click()
  await expect(maya.getByLabel('The text')).toHaveValue(/An apology has no “but” in it\./)
})

async function confirm(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'I confirm this' }).click()
  await expect(phone.getByRole('button', { name: 'I confirm this' })).toHaveCount(0)
}

async function openRules(phone: Page): Promise<void> {
  await phone.goto('/agreements')
  await phone.getByRole('link', { name: `Read it: ${rules}` }).click()
  await expect(phone.getByRole('heading', { name: rules })).toBeVisible()
}
