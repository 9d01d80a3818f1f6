import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { totpNow } from '#lib/crypto/totp.ts'
import { readPdf } from '#lib/testing/read-pdf.ts'
import { briefWords } from '../brief-words.ts'
import { throughBriefs } from '../demo-briefs.ts'
import { coupleOf } from '../desk.ts'
import { type Demo, evening, expect, test } from '../fixtures.ts'

test.setTimeout(180_000)

test('a clinician hands out a record, with password and code, to be fetched once', async ({ as, demo }) => {
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
    const dialog = desk.getByRole('dialog', { name: 'Your password' })
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
    expect(names).toContain('record.pdf')
    expect(readPdf(Buffer.from(await readBytes(file, 'record.pdf'))).pages.join('\n')).toContain(theo.name)
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
    await expect(row).toContainText('PDF, JSON')
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
  await expect(maya.getByRole('dialog', { name: 'Your password' })).toBeVisible()
  await giveAgain(maya, demo, 'maya', demo.member('maya').password)
  await expect(maya.getByText('It is ready.')).toBeVisible()
  const file = await fetchMade(maya)
  const { names, read } = await openArchive(file)
  const all = (await Promise.all(names.map(read))).join('\n')
  expect(all).toContain('canary of Maya alone')
  expect(all).not.toContain('canary of Jonas alone')
  expect(all).not.toContain(demo.member('jonas').userId)
  const { joint } = JSON.parse(await read('record.json')) as { joint: { kind: string }[] }
  const kinds = new Set(joint.map(each => each.kind))
  for (const kind of ['ritual', 'ritual-day', 'season', 'pause', 'pause-recap', 'together']) {
    expect(kinds).toContain(kind)
  }
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

test('each of the twelve briefs is one page as a PDF, with every sentence of the screen', async ({ as }) => {
  await throughBriefs(as, async ({ desk, key, path, language }) => {
    const of = `the PDF of ${key} in ${language}`
    const { said } = await desk.locator('main').evaluate(briefWords)
    const { pages } = readPdf(await (await desk.request.get(`${path}/brief.pdf`)).body())
    expect(pages, of).toHaveLength(1)
    const paper = drawn(pages[0]!)
    const { safety, topics, since, changed, differ, standing, next } = said
    expect.soft(paper, of).toContain(drawn([safety, topics, since, changed].join('')))
    // Between the two halves is the chart; after them the foot and nothing else.
    const rest = drawn([differ, standing, next].join(''))
    expect.soft(paper, of).toContain(rest)
    expect.soft(paper.slice(paper.indexOf(rest) + rest.length), of).toMatch(/^[^.]+\.1\/1$/)

    const quoted = desk.locator('section[aria-labelledby="brief-topics"] li').filter({ hasText: '“' })
    const readers = await quoted.locator('[data-reads]').allTextContents()
    expect(readers, of).toHaveLength(await quoted.count())
    for (const each of readers) expect.soft(paper, of).toContain(drawn(`(${each})`))
    const rules = await desk.locator('[data-rule]').allTextContents()
    expect(rules.length, of).toBeGreaterThan(0)
    for (const each of rules) expect.soft(paper, of).toContain(drawn(each))
  })
})

test('progress goes along as it is shown: charts on paper, numbers as a sheet', async ({ as, demo }) => {
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'maya')}/progress?range=12w`)
  const file = async (name: string) => {
    const href = (await desk.getByRole('link', { name, exact: true }).getAttribute('href'))!
    expect(href).toContain('range=')
    return (await desk.request.get(href)).body()
  }
  const { pages, drawn: shapes } = readPdf(await file('PDF'))
  const shown = await desk.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(shown.length).toBeGreaterThan(2)
  for (const title of shown) expect(words(pages.join(' '))).toContain(words(title))
  expect(shapes.join('').match(/ c\n/g)!.length).toBeGreaterThan(50)
  const lines = (await file('CSV')).toString('utf8').trim().split('\r\n')
  expect(lines[0]).toContain('Maya')
  expect(lines.length).toBeGreaterThan(40)
})

/** What of a text can be told on paper: lines break anywhere there, and an arrow is drawn as an angle. */
const drawn = (text: string) => text.replace(/\s+/g, '').replaceAll('→', '›')
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

type File = { readonly href: string; readonly passphrase: string; readonly content: Uint8Array }

async function giveAgain(page: Page, demo: Demo, who: string, password: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Password').fill(password)
  const { totpSecret } = demo.member(who)
  if (totpSecret) await dialog.getByLabel('Code').fill(totpNow(totpSecret, new Date(evening)))
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

async function readBytes({ content, passphrase }: File, name: string): Promise<Uint8Array> {
  const all = await new ZipReader(new Uint8ArrayReader(content)).getEntries()
  const entry = all.find(each => each.filename === name)!
  if (entry.directory) throw new Error(`${name} is a folder`)
  return entry.getData!(new Uint8ArrayWriter(), { password: passphrase })
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
