import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { totpNow } from '#lib/crypto/totp.ts'
import { coupleOf } from '../desk.ts'
import { type Demo, expect, test } from '../fixtures.ts'

test.setTimeout(120_000)

/** Later than any other journey's sign-in: a code works once. */
const later = '2026-03-18T19:10:00Z'

test('a clinician hands out a record, with password and code, to be fetched once', async ({ as, demo }) => {
  demo.setClock(later)
  const desk = await as('mateo')
  const couple = coupleOf(demo, 'theo')
  const theo = demo.member('theo')

  await test.step('whose and which days, and how much is in it', async () => {
    await desk.goto(`${couple}/record`)
    await desk.getByRole('link', { name: 'Hand out the record' }).click()
    await desk.getByRole('button', { name: 'Show what is in it' }).click()
    await expect(desk.getByText(/\d+ numbers, \d+ answers/)).toBeVisible()
    await expect(desk.getByText('Nothing was handed out of this record.')).toBeVisible()
  })

  await test.step('nothing without the password and a code; a wrong one opens nothing', async () => {
    await desk.getByLabel('To whom').fill('Dr Recipient, psychiatrist')
    await desk.getByLabel('Why').fill('Handing over the medication review')
    await desk.getByLabel('JSON', { exact: false }).check()
    await desk.getByRole('button', { name: 'Make the file' }).click()
    const dialog = desk.getByRole('dialog', { name: 'Your password once more' })
    await expect(dialog).toBeVisible()
    expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([])
    await giveAgain(desk, demo, 'mateo', 'not the password')
    await expect(dialog.getByRole('alert')).toContainText('That does not fit.')
    await expect(desk.getByText('It is ready.')).toHaveCount(0)
  })

  const file = await test.step('then it is made: a passphrase, shown once, and a link', async () => {
    await giveAgain(desk, demo, 'mateo', demo.member('mateo').password)
    await expect(desk.getByText('It is ready.')).toBeVisible()
    expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([])
    return fetchMade(desk)
  })

  await test.step('the file opens with the passphrase and holds that person alone', async () => {
    const { names, read } = await openArchive(file)
    expect(names).toContain('record.json')
    expect(names).toContain('numbers.csv')
    const record = JSON.parse(await read('record.json'))
    expect(record.people.map((each: { name: string }) => each.name)).toEqual([theo.name])
    expect(record.numbers.length).toBeGreaterThan(10)
    expect(record.caseNotes).toEqual([])
    await expect(
      openArchive({ ...file, passphrase: 'acorn-agate' }).then(each => each.read('record.json')),
    ).rejects.toThrow()
  })

  await test.step('the link leads nowhere a second time, and what was handed out is written down', async () => {
    expect((await desk.request.get(file.href)).status()).toBe(404)
    await desk.reload()
    const row = desk.getByRole('row', { name: /Dr Recipient/ })
    await expect(row).toContainText('Handing over the medication review')
    await expect(row).toContainText('CSV, JSON')
  })

  await test.step('the record of both waits for the yes of both', async () => {
    await desk.getByText('Both in one').click()
    await desk.getByRole('button', { name: 'Show what is in it' }).click()
    await desk.getByLabel('To whom').fill('X')
    await desk.getByLabel('Why').fill('X')
    await desk.getByRole('button', { name: 'Make the file' }).click()
    await expect(desk.getByRole('alert').filter({ hasText: 'Both have to agree first' })).toBeVisible()
  })
})

test('a partner takes along what is theirs, and nothing of the other', async ({ as, demo }) => {
  const jonas = await as('jonas', { phone: true })
  expect(await writeNote(jonas, 'canary of Jonas alone')).toBe(200)
  const maya = await as('maya', { phone: true })
  expect(await writeNote(maya, 'canary of Maya alone')).toBe(200)

  await maya.goto('/settings')
  await maya.getByRole('link', { name: 'Take your data along' }).click()
  await maya.getByLabel('JSON', { exact: false }).check()
  await maya.getByRole('button', { name: 'Make the file' }).click()
  await expect(maya.getByRole('dialog', { name: 'Your password once more' })).toBeVisible()
  await giveAgain(maya, demo, 'maya', demo.member('maya').password)
  await expect(maya.getByText('It is ready.')).toBeVisible()
  const file = await fetchMade(maya)
  const { names, read } = await openArchive(file)
  const all = (await Promise.all(names.map(read))).join('\n')
  expect(all).toContain('canary of Maya alone')
  expect(all).not.toContain('canary of Jonas alone')
  expect(all).not.toContain(demo.member('jonas').userId)
  expect((await maya.request.get(file.href)).status()).toBe(404)

  await test.step('their yes to the record of both is theirs to see alone', async () => {
    await maya.reload()
    await maya.getByRole('button', { name: 'I agree that it may be handed out' }).click()
    await expect(maya.getByText(/^You agreed on/)).toBeVisible()
    await jonas.goto('/settings/data')
    await expect(jonas.getByRole('button', { name: 'I agree that it may be handed out' })).toBeVisible()
    await expect(jonas.getByText(/^You agreed on/)).toHaveCount(0)
    await maya.getByRole('button', { name: 'Take it back' }).click()
    await expect(maya.getByRole('button', { name: 'I agree that it may be handed out' })).toBeVisible()
  })
})

type File = { readonly href: string; readonly passphrase: string; readonly content: Uint8Array }

async function giveAgain(page: Page, demo: Demo, who: string, password: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Password').fill(password)
  const { totpSecret } = demo.member(who)
  if (totpSecret) await dialog.getByLabel('Code').fill(totpNow(totpSecret, new Date(later)))
  await dialog.getByRole('button', { name: 'Go on' }).click()
}

/** Fetches what was made, by its link. */
async function fetchMade(page: Page): Promise<File> {
  const link = page.getByRole('link', { name: 'Get the file' })
  const href = (await link.getAttribute('href'))!
  const passphrase = (await page.getByText(/^[a-z]+(-[a-z]+){5}$/).textContent())!
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('interlude-2026-03-18.zip')
  await expect(page.getByText('The file is on its way to your downloads.')).toBeVisible()
  return { href, passphrase, content: new Uint8Array(readFileSync(await download.path())) }
}

async function openArchive({ content, passphrase }: File) {
  const all = await new ZipReader(new Uint8ArrayReader(content)).getEntries()
  const entries = all.filter(each => !each.directory)
  const read = (name: string) =>
    entries.find(each => each.filename === name)!.getData!(new TextWriter(), { password: passphrase })
  return { names: entries.map(each => each.filename), read }
}

/** A note for nobody but its author. */
async function writeNote(page: Page, text: string): Promise<number> {
  await page.goto('/notebook')
  return page.evaluate(async words => {
    const reply = await fetch('/api/notes', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ text: words, audience: 'me', day: null }),
    })
    return reply.status
  }, text)
}
