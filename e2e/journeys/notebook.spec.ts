import type { Page } from '@playwright/test'
import { coupleOf } from '../desk.ts'
import { evening, expect, test } from '../fixtures.ts'
import { readBy, wordsOf } from '../phone.ts'

test.setTimeout(120_000)

const text = 'On the stairs we both laughed.\nI want to remember how that began.'
const line = 'On the stairs we both laughed.'

/** The document as it came, but for what is new at every request: the nonce of its policy. */
async function bytesOf(phone: Page, path: string): Promise<string> {
  const answer = await phone.request.get(path)
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')![1]!
  return (await answer.text()).replaceAll(nonce, 'nonce')
}

const pages = ['/today', '/notebook', '/notebook/ours', '/opened', '/progress', '/settings']

test('written for oneself, shared, taken back without a trace, shared again: read by both in its month', async ({
  as,
  demo,
}) => {
  const ines = await as('ines', { phone: true })
  const carla = await as('carla', { phone: true })
  const desk = await as('amara')
  const couple = `${coupleOf(demo, 'ines')}/agreements`
  const seenByCarla = async () => {
    const seen: string[] = []
    for (const page of pages) seen.push(await bytesOf(carla, page))
    return seen
  }
  const before = await seenByCarla()

  await test.step('who reads it is said before anything is typed: the therapist, or here only oneself', async () => {
    await ines.goto('/notebook')
    await ines.getByRole('link', { name: 'Write a note' }).click()
    await expect(ines.getByText('You and Dr Amara Okafor')).toBeVisible()
    await readBy(ines, /^Me\b(?! and)/)
    await ines.getByLabel('Your note').fill(text)
    await ines.getByRole('button', { name: 'Keep it' }).click()
    await expect(ines).toHaveURL(/\/notebook$/)
    await expect(ines.getByText(line)).toBeVisible()
    await expect(ines.getByRole('heading', { name: 'March 2026' })).toBeVisible()
  })
  await desk.goto(couple)
  await expect(desk.locator('main')).not.toContainText(line)
  // The next one begins as this one was.
  expect(await wordsOf(ines, '/notebook/new')).toContain('Kept like a diary.')
  expect(await seenByCarla()).toEqual(before)

  await test.step('what will be read is seen first; it is on its way until the opening hour', async () => {
    await share(ines)
    await expect(ines.getByText('Carla can read it tonight at 21:00.')).toBeVisible()
    await expect(ines.getByRole('link', { name: 'Change' })).toHaveCount(0)
  })
  expect(await seenByCarla()).toEqual(before)

  await test.step('taken back it is one’s own again, and the other’s pages are the same to the byte', async () => {
    await ines.getByRole('button', { name: 'Take it back' }).click()
    await expect(ines.getByRole('button', { name: 'Take it back' })).toHaveCount(0)
    await expect(ines.getByRole('link', { name: 'Change' })).toHaveCount(1)
    expect(await seenByCarla()).toEqual(before)
    demo.setClock('2026-03-18T21:01:00Z')
    const carlaAtNine = await as('carla', { phone: true })
    expect(await wordsOf(carlaAtNine, '/today')).not.toContain('shared a note with you')
    demo.setClock(evening)
  })

  await test.step('shared again, and the hour comes: the other finds it, with days and no minute', async () => {
    await share(ines)
    demo.setClock('2026-03-18T21:01:00Z')
    const reader = await as('carla', { phone: true })
    await reader.goto('/today')
    await reader.getByRole('link', { name: 'Read it: Inês shared a note with you' }).click()
    await expect(reader.getByRole('heading', { name: 'March 2026' })).toBeVisible()
    const shown = await reader.locator('main').innerText()
    expect(shown).toContain(text)
    expect(shown).toContain('From Inês')
    expect(shown).not.toMatch(/\d:\d\d/)
  })

  await test.step('both read it together, the clinician too, and then it stays as it is', async () => {
    for (const key of ['ines', 'carla']) {
      const phone = await as(key, { phone: true })
      const words = await wordsOf(phone, '/notebook/ours')
      expect(words).toContain(line)
      expect(words).toContain('What held?')
    }
    const author = await as('ines', { phone: true })
    const own = await wordsOf(author, '/notebook')
    expect(own).toContain('Open to you both since Wednesday, 18 March.')
    await expect(author.getByRole('button', { name: 'Delete' })).toHaveCount(0)
    const clinician = await as('amara')
    await clinician.goto(couple)
    await expect(clinician.locator('main')).toContainText(line)
    await expect(clinician.locator('main')).toContainText('open to both since')
  })
})

test('deleted at once, and put back with its words, its day and its reader', async ({ as }) => {
  const phone = await as('sam', { phone: true })
  await phone.goto('/notebook/new')
  await phone.getByLabel('Your note').fill('A quiet evening.')
  await phone.getByRole('button', { name: 'Keep it' }).click()
  await expect(phone.getByText('A quiet evening.')).toBeVisible()

  await phone.getByRole('button', { name: 'Delete' }).click()
  await expect(phone.getByText('The note is deleted.')).toBeVisible()
  await expect(phone.getByText('A quiet evening.')).toHaveCount(0)
  await phone.getByRole('button', { name: 'Undo' }).click()
  await expect(phone.getByText('A quiet evening.')).toBeVisible()
  await expect(phone.getByText('You and Dr Amara Okafor')).toBeVisible()

  await phone.getByRole('button', { name: 'Delete' }).click()
  await phone.getByRole('button', { name: 'Close' }).click()
  await expect(phone.getByText('Nothing written yet')).toBeVisible()
})

test('a note changed in two windows: nothing is overwritten, and the words stay in the form', async ({
  as,
}) => {
  const phone = await as('sam', { phone: true })
  await phone.goto('/notebook/new')
  await phone.getByLabel('Your note').fill('First.')
  await phone.getByRole('button', { name: 'Keep it' }).click()
  const change = await phone.getByRole('link', { name: 'Change' }).getAttribute('href')
  const other = await as('sam', { phone: true })
  for (const page of [phone, other]) await page.goto(change!)
  await phone.getByLabel('Your note').fill('Second.')
  await phone.getByRole('button', { name: 'Keep it' }).click()
  await expect(phone.getByText('Second.')).toBeVisible()

  await other.getByLabel('Your note').fill('Third.')
  await other.getByRole('button', { name: 'Keep it' }).click()
  await expect(other.getByText('This note was changed in another window meanwhile.')).toBeVisible()
  await expect(other.getByLabel('Your note')).toHaveValue('Third.')
  expect(await wordsOf(phone, '/notebook')).toContain('Second.')
})

/** From the notebook: its one note, what will be read of it, and the button that gives it. */
async function share(phone: Page): Promise<void> {
  await phone.goto('/notebook')
  await phone.getByRole('link', { name: 'Share it with Carla' }).click()
  await expect(phone.getByRole('heading', { name: 'What Carla will read' })).toBeVisible()
  await expect(phone.getByText(line)).toBeVisible()
  await expect(phone.getByText('Carla can read it tonight at')).toBeVisible()
  await phone.getByRole('button', { name: 'Share it with Carla' }).click()
  await expect(phone.getByRole('heading', { name: 'On its way' })).toBeVisible()
}
