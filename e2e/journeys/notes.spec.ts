import type { Page } from '@playwright/test'
import { coupleOf } from '../desk.ts'
import { type Demo, expect, test } from '../fixtures.ts'

test.setTimeout(120_000)

const field = (desk: Page) => desk.locator('#write').getByRole('textbox', { name: 'Your note' })
const saved = (desk: Page) => desk.locator('#write').getByText(/^Draft saved \d\d:\d\d$/)

/** Grace and Ben have no notes yet; Zanele and Luis have a backup who reads along. */
async function notesOf(desk: Page, demo: Demo, partner: string, kind = 'progress'): Promise<void> {
  await desk.goto(`${coupleOf(demo, partner)}/notes${kind === 'progress' ? '' : `?kind=${kind}`}`)
  await expect(field(desk)).toBeEditable()
}

async function write(desk: Page, text: string): Promise<void> {
  await field(desk).fill(text)
  await expect(desk.locator('#write').getByText('Saving…')).toBeVisible()
  await expect(saved(desk)).toBeVisible()
}

/** Signing loads the page anew. */
async function sign(desk: Page, text: string): Promise<void> {
  await desk.locator('#write').getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(desk.getByRole('paragraph').filter({ hasText: text })).toBeVisible()
  await expect(field(desk)).toHaveValue('')
}

test('a draft is there after a reload, is signed, and is added to', async ({ as, demo }) => {
  const desk = await as('amara')
  await notesOf(desk, demo, 'grace')
  await expect(desk.getByText('No progress notes yet')).toBeVisible()
  await write(desk, 'First session. Grace came alone.')
  await desk.getByLabel('About', { exact: true }).selectOption({ label: 'Grace' })
  await expect(saved(desk)).toBeVisible()
  await desk.reload()
  await expect(field(desk)).toHaveValue('First session. Grace came alone.')
  await expect(desk.getByLabel('About', { exact: true })).toHaveValue('A')
  await sign(desk, 'First session. Grace came alone.')

  const note = desk.getByRole('region').filter({ hasText: 'First session. Grace came alone.' }).last()
  await expect(desk.getByRole('heading', { name: 'About Grace' })).toBeVisible()
  await expect(desk.getByText(/^Dr Amara Okafor, signed March 18, \d\d:\d\d$/)).toBeVisible()
  await note.getByText('Add to this note').click()
  await note.getByRole('textbox', { name: 'Your addendum' }).fill('Ben is invited again.')
  await expect(note.getByText(/^Draft saved/)).toBeVisible()
  await note.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(desk.getByText('Addendum', { exact: true })).toBeVisible()
  await expect(desk.getByRole('paragraph').filter({ hasText: 'Ben is invited again.' })).toBeVisible()

  await desk.getByLabel('Show notes about').selectOption({ label: 'Ben' })
  await desk.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(desk.getByText('No notes about Ben here.')).toBeVisible()
  await expect(desk).toHaveURL(/about=B/)
})

test('two windows: both texts are shown, nothing is overwritten, the author chooses', async ({
  as,
  demo,
}) => {
  const [one, two] = [await as('amara'), await as('amara')]
  await notesOf(one, demo, 'elif')
  await notesOf(two, demo, 'elif')
  await write(one, 'Written at the desk.')
  await field(two).fill('Written on the way home.')
  const conflict = two.getByRole('alert').filter({ hasText: 'This draft is open in two places' })
  await expect(conflict).toContainText('Written on the way home.')
  await expect(conflict).toContainText('Written at the desk.')
  await one.reload()
  await expect(field(one)).toHaveValue('Written at the desk.')

  await conflict.getByRole('button', { name: 'Keep both, one after the other' }).click()
  await expect(field(two)).toHaveValue('Written at the desk.\n\nWritten on the way home.')
  await expect(saved(two)).toBeVisible()
  // Signed here while it is still open there: the words there are not lost.
  await sign(two, 'Written on the way home.')
  await field(one).fill('One more thought.')
  const gone = one.getByRole('alert').filter({ hasText: 'was signed or put away in another window' })
  await expect(gone).toContainText('One more thought.')
  await gone.getByRole('button', { name: 'Keep them as a new draft' }).click()
  await expect(saved(one)).toBeVisible()
  await one.reload()
  await expect(field(one)).toHaveValue('One more thought.')
})

test('a draft that is put away comes back by undo', async ({ as, demo }) => {
  const desk = await as('amara')
  await notesOf(desk, demo, 'noor')
  await write(desk, 'Not needed after all.')
  await desk.getByRole('button', { name: 'Put the draft away' }).click()
  await expect(desk.getByText('The draft is put away.')).toBeVisible()
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(field(desk)).toHaveValue('Not needed after all.')
  await expect(field(desk)).toBeEditable()
})

test('the server dies while a note is written: what was said to be saved is there', async ({ as, demo }) => {
  const desk = await as('amara')
  await notesOf(desk, demo, 'tom')
  await write(desk, 'Before the lights went out.')
  await demo.killWeb()
  await field(desk).fill('Before the lights went out. And after.')
  await expect(desk.getByText(/^The connection was lost\. What you typed is still here/)).toBeVisible()
  await demo.startWeb()
  await expect(saved(desk)).toBeVisible({ timeout: 20_000 })
  await desk.reload()
  await expect(field(desk)).toHaveValue('Before the lights went out. And after.')
})

test('the backup reads progress notes; psychotherapy notes and drafts stay their author’s', async ({
  as,
  demo,
}) => {
  const amara = await as('amara')
  await notesOf(amara, demo, 'zanele', 'psychotherapy')
  await write(amara, 'A thought for nobody else.')
  await sign(amara, 'A thought for nobody else.')
  await notesOf(amara, demo, 'zanele')
  await write(amara, 'Half a note.')

  const mateo = await as('mateo')
  await notesOf(mateo, demo, 'zanele')
  await expect(mateo.getByText(/^Seen: both, 60 minutes/)).toBeVisible()
  await expect(field(mateo)).toHaveValue('')
  await mateo.getByRole('link', { name: 'Psychotherapy notes' }).click()
  await expect(mateo.getByText('No psychotherapy notes yet')).toBeVisible()
  expect(await mateo.content()).not.toContain('A thought for nobody else.')

  for (const key of ['zanele', 'luis', 'ruth']) {
    const other = await as(key)
    const reply = await other.request.get(`${coupleOf(demo, 'zanele')}/notes`)
    expect([key, reply.status()]).toEqual([key, 404])
  }
})

test('a referral: recorded with a date, asked again with another, taken back', async ({ as, demo }) => {
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'ines')}/record`)
  const card = desk.locator('#own-support')
  await card.getByText('Record a referral').click()
  const add = card.locator('form[action="/api/referrals"]')
  await add.getByRole('button', { name: 'Record it' }).click()
  await expect(add.getByRole('button', { name: 'Please fill this in.' })).toBeVisible()
  await add.getByLabel('Pointed to').selectOption({ label: 'a therapist of their own' })
  await add.getByLabel('Ask again on').fill('2026-03-18')
  await add.getByLabel('Note').fill('Two names given.')
  await add.getByRole('button', { name: 'Record it' }).click()
  await expect(card.getByText('Pointed to a therapist of their own on March 18.')).toBeVisible()
  await expect(card.getByText('Ask now, as planned for March 18.')).toBeVisible()

  await card.getByText('Asked again', { exact: true }).click()
  await card.getByLabel('Next time to ask').fill('2026-04-15')
  await card.getByRole('button', { name: 'I asked again' }).click()
  await expect(card.getByText('Ask again on April 15.')).toBeVisible()
  await card.getByText('Asked about (1)').click()
  await expect(card.getByText(/asked again March 18, next on April 15\.$/)).toBeVisible()
  await card.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByText('Ask now, as planned for March 18.')).toBeVisible()
  await expect(card.getByText('Asked about (1)')).toBeHidden()
  await card.getByRole('button', { name: 'Take it out' }).click()
  await expect(desk.getByText('The referral is taken out.')).toBeVisible()
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByText('Ask now, as planned for March 18.')).toBeVisible()
})

test('a referral whose day has come stands in the brief, and leads to where it is answered', async ({
  as,
  demo,
}) => {
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'maya')}/brief`)
  await desk.getByRole('link', { name: /^Jonas was pointed to own support/ }).click()
  await expect(desk).toHaveURL(/record#referral-/)
  const row = desk.locator(new URL(desk.url()).hash.replace('#', '[id="').concat('"]'))
  await expect(row).toContainText('Pointed to a doctor on March 5.')
})
