import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { begin, tap } from '../phone.ts'
import { expectReadable, expectSound, watchPolicy } from '../sound-page.ts'
import { openDoorway } from '../together.ts'

test.setTimeout(240_000)

/** Every page of the product, by where it lives. A page that is not here fails the first test. */
const pages = {
  public: ['/sign-in', '/sign-in/second-factor', '/help', '/invitation'],
  portal: [
    '/today',
    '/exercises/[occurrenceId]',
    '/exercises/[occurrenceId]/not-now',
    '/together/[assignmentId]',
    '/opened',
    '/agreements',
    '/agreements/new',
    '/agreements/[agreementId]',
    '/agreements/[agreementId]/change',
    '/pace',
    '/pause',
    '/hard-moment',
    '/notebook',
    '/notebook/new',
    '/notebook/ours',
    '/notebook/[noteId]',
    '/notebook/[noteId]/share',
    '/rituals',
    '/rituals/new',
    '/rituals/[ritualId]',
    '/rituals/[ritualId]/restart',
    '/season',
    '/progress',
    '/support',
    '/settings',
    '/settings/data',
    '/consent',
  ],
  desk: [
    '/caseload',
    '/caseload/import',
    '/caseload/import/[manyImportId]',
    '/couples/new',
    '/library',
    '/library/builder/[exerciseId]',
    '/groups',
    '/groups/[groupId]',
    '/account',
  ],
  couple: [
    '',
    '/brief',
    '/progress',
    '/plan',
    '/plan/assign',
    '/answers',
    '/agreements',
    '/notes',
    '/record',
    '/record/settings',
    '/record/partners/[slot]',
    '/import',
    '/import/[importId]',
    '/export',
  ],
  practice: ['/practice'],
}
/** Colours do not depend on the language: between them these two are all four. */
const looks = [
  { language: 'en', theme: 'light' },
  { language: 'es', theme: 'dark' },
] as const
const chart = 'svg.recharts-surface'

test('every page of the product is looked at here', () => {
  const app = fileURLToPath(new URL('../../app/', import.meta.url))
  const found = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter(file => /(^|\/)page\.tsx$/.test(file))
    .map(file => `/${file}`.replace(/\/\([^)]+\)/g, '').replace(/\/page\.tsx$/, ''))
  const { couple, ...others } = pages
  const listed = [...Object.values(others).flat(), ...couple.map(path => `/couples/[coupleId]${path}`)]
  expect(found.toSorted()).toEqual(listed.toSorted())
})

test('before sign-in', async ({ stranger, demo }) => {
  const page = await stranger({ phone: true })
  await watchPolicy(page)
  for (const look of looks) {
    await speak(page, look.language)
    for (const path of ['/sign-in', '/help', '/nothing-is-here', '/invitation']) {
      await expectSound(page, path, look)
    }
  }

  await speak(page, 'en')
  const aiko = demo.planted.invitations.find(each => each.name === 'Aiko')!
  await page.goto(aiko.path)
  await page.getByLabel('Six-digit code').fill(aiko.code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Aiko' })).toBeVisible()
  await expectReadable(page, 'an invitation that is open')

  const staff = demo.member('ruth')
  await page.goto('/sign-in')
  await page.getByLabel('E-mail or sign-in name').fill(staff.signInName)
  await page.getByLabel('Password').fill(staff.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/second-factor$/)
  for (const look of looks) {
    await speak(page, look.language)
    await expectSound(page, '/sign-in/second-factor', look)
  }
})

test('a partner’s pages', async ({ as }) => {
  const phone = await as('maya', { phone: true })
  await watchPolicy(phone)
  const checkIn = await begin(phone, 'Evening check-in')
  const together = await openDoorway(phone, 'Daily joys')
  const agreement = await agreementOf(phone)
  const note = await linkOn(phone, '/notebook', 'Change')
  const ritual = await linkOn(phone, '/rituals', 'Open: Tea together')
  for (const look of looks) {
    await speak(phone, look.language)
    for (const path of pages.portal) {
      const own = path
        .replace('/exercises/[occurrenceId]', checkIn)
        .replace('/together/[assignmentId]', together)
        .replace('/agreements/[agreementId]', agreement)
        .replace('/notebook/[noteId]', note)
        .replace('/rituals/[ritualId]', ritual)
      await expectSound(phone, own, look)
    }
  }
  // Somebody who has just begun, and a couple that is closed.
  for (const key of ['grace', 'ana']) {
    const page = await as(key, { phone: true })
    await watchPolicy(page)
    for (const path of ['/today', '/opened', '/progress', '/agreements', '/pause', '/hard-moment']) {
      await expectSound(page, path, { language: 'en' })
    }
    for (const path of ['/notebook', '/notebook/ours', '/rituals', '/season']) {
      await expectSound(page, path, { language: 'en' })
    }
  }
})

test('the screens of an exercise', async ({ as }) => {
  const phone = await as('sam', { phone: true })
  await watchPolicy(phone)
  await begin(phone, 'Evening check-in')
  await phone.getByRole('button', { name: 'Change' }).click()
  await expectReadable(phone, 'the choice of readers')
  await phone.getByText(/^Both of us/).click()
  await phone.getByRole('button', { name: 'Keep this choice' }).click()
  for (const value of [5, 6, 3]) await tap(phone, value)
  await expectReadable(phone, 'a choice')
  await phone.getByText('Not today', { exact: true }).click()
  await phone.getByRole('textbox').fill('A line.')
  await expectReadable(phone, 'a line of words')
  await phone.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(phone.getByText('What Noor will read')).toBeVisible()
  await expectReadable(phone, 'what the other will read')
  await phone.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(phone.getByRole('button', { name: 'Take it back' })).toBeVisible()
  await expectReadable(phone, 'thank you')
  await phone.goto('/support')
  await phone.getByRole('button', { name: /I do not feel safe/ }).click()
  await expectReadable(phone, 'telling the therapist')
})

test('the desk', async ({ as, demo }) => {
  const desk = await deskOf(await as('amara'))
  const couple = `/couples/${demo.member('maya').coupleId}`
  const taken = await sendFile(desk, couple)
  const many = await sendFile(desk, '/caseload')
  const exercise = await linkOn(desk, '/library', 'Edit: A slower say it back')
  const group = await linkOn(desk, '/groups', 'Tuesday evenings')
  for (const look of looks) {
    await speak(desk, look.language)
    for (const path of pages.desk) {
      const own = path
        .replace('/library/builder/[exerciseId]', exercise)
        .replace('/groups/[groupId]', group)
        .replace('/import/[manyImportId]', many)
      await expectSound(desk, own, look)
    }
    for (const path of pages.couple) {
      const own = path.replace('[slot]', 'A').replace('/import/[importId]', taken)
      const awaits = ['', '/brief', '/progress'].includes(path) ? chart : undefined
      await expectSound(desk, `${couple}${own}`, { ...look, ...(awaits && { awaits }) })
    }
    await expectSound(desk, `${couple}/notes?kind=psychotherapy`, look)
  }
})

test('the desk at its edges: nothing there yet, a flag, a closed file, a form and what it says', async ({
  as,
  demo,
}) => {
  const desk = await deskOf(await as('amara'))
  const of = (key: string) => `/couples/${demo.planted.cast.find(each => each.key === key)!.coupleId}`
  const look = { language: 'en' }
  for (const path of ['/brief', '/progress', '/plan', '/answers', '/agreements', '/notes', '/record']) {
    await expectSound(desk, `${of('grace')}${path}`, look)
  }
  for (const path of ['/brief', '/record']) await expectSound(desk, `${of('zanele')}${path}`, look)
  await expectSound(desk, `${of('wei')}/plan`, look)
  await expectSound(desk, `${of('elif')}/plan/assign?exercise=theme-daily-joys`, look)
  await expectSound(desk, '/caseload?search=nobody', look)
  await desk.goto('/couples/new')
  await desk.getByRole('button', { name: 'Add this couple' }).click()
  await expect(desk.getByText('Please fill this in.').first()).toBeVisible()
  await expectReadable(desk, 'a form with mistakes')
  await desk.goto('/library')
  await desk.getByRole('button', { name: 'Look through it' }).first().click()
  await expect(desk.getByRole('dialog')).toBeVisible()
  await expectReadable(desk, 'an exercise looked through')

  const other = await deskOf(await as('mateo'))
  for (const path of ['/brief', '/plan', '/record']) await expectSound(other, `${of('ana')}${path}`, look)
})

test('the practice', async ({ as }) => {
  const page = await deskOf(await as('ruth'))
  for (const look of looks) {
    await speak(page, look.language)
    for (const path of [...pages.practice, '/account']) await expectSound(page, path, look)
  }
})

async function speak(page: Page, language: string): Promise<void> {
  await page.request.get(`/language/${language}`, { maxRedirects: 0 })
}

/** The rules for disagreements of whoever is signed in, as their page. */
async function agreementOf(phone: Page): Promise<string> {
  await phone.goto('/agreements')
  const link = phone.getByRole('link', { name: 'Read it: Rules for disagreements' })
  return (await link.getAttribute('href'))!
}

/** Where the first link of that name leads. */
async function linkOn(phone: Page, path: string, name: string): Promise<string> {
  await phone.goto(path)
  return (await phone.getByRole('link', { name, exact: true }).first().getAttribute('href'))!
}

async function deskOf(page: Page): Promise<Page> {
  await watchPolicy(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  return page
}

/** A file on its way in, as its page below the couple's or the caseload's. */
async function sendFile(desk: Page, below: string): Promise<string> {
  await desk.goto(`${below}/import`)
  const buffer = Buffer.from('day,a_calm,b_calm\n2026-03-01,3,4\n2026-03-02,x,5\n')
  await desk.getByLabel('CSV file').setInputFiles({ name: 'calm.csv', mimeType: 'text/csv', buffer })
  await desk.getByRole('button', { name: 'Read the file' }).click()
  await expect(desk.getByRole('button', { name: 'Check it' })).toBeEnabled()
  return new URL(desk.url()).pathname.slice(below.length)
}
