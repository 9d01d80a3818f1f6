import type { Page, Request } from '@playwright/test'
import pg from 'pg'
import { coupleOf } from '../desk.ts'
import { type Demo, expect, test, today } from '../fixtures.ts'
import { begin, finish, go, readBy, tap } from '../phone.ts'

test.setTimeout(120_000)

const checkIn = 'Evening check-in'
const therapist = /^Me and Dr Amara Okafor/

test('a double tap on Done, and the same day once more, make one response', async ({ as, demo }) => {
  const ines = await as('ines', { phone: true })
  const occurrence = await begin(ines, checkIn)
  await toLastQuestion(ines)
  await ines.getByRole('textbox').fill('Twice tapped, once kept.')
  const tries: Request[] = []
  ines.on('request', request => {
    if (request.url().endsWith('/api/responses')) tries.push(request)
  })
  // Both taps before the page has drawn anything.
  await ines.getByRole('button', { name: 'Done', exact: true }).evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await expect(ines.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(tries.length).toBeGreaterThan(0)
  expect(await responsesTo(demo, occurrence)).toBe(1)

  const again = await post(ines, demo, occurrence)
  expect([again.status(), (await again.json()).reason]).toEqual([409, 'already-answered'])
  expect(await responsesTo(demo, occurrence)).toBe(1)
})

test('two tabs: both texts are shown, nothing is overwritten, the person chooses', async ({ as }) => {
  const one = await as('carla', { phone: true })
  await begin(one, checkIn)
  await toLastQuestion(one)
  await expect(one.getByText('Saved', { exact: true })).toBeVisible()
  const two = await as('carla', { phone: true })
  await two.goto(new URL(one.url()).pathname)
  await expect(two.getByRole('textbox')).toBeVisible()

  await one.getByRole('textbox').fill('Written in the kitchen.')
  await expect(one.getByText('Saving…')).toBeVisible()
  await expect(one.getByText('Saved', { exact: true })).toBeVisible()
  await two.getByRole('textbox').fill('Written on the train.')
  const conflict = two.getByRole('alert').filter({ hasText: 'This is open in two places' })
  await expect(conflict).toContainText('Written on the train.')
  await expect(conflict).toContainText('Written in the kitchen.')
  await saved(one, 'Written in the kitchen.')

  await conflict.getByRole('button', { name: 'Keep what is here' }).click()
  await expect(two.getByRole('textbox')).toHaveValue('Written on the train.')
  await expect(two.getByText('Saved', { exact: true })).toBeVisible()
  await saved(two, 'Written on the train.')
})

test('a connection lost after the server took the answers: the same key again, one response', async ({
  as,
  demo,
}) => {
  const wei = await as('wei', { phone: true })
  const occurrence = await begin(wei, checkIn)
  await toLastQuestion(wei)
  await wei.getByRole('textbox').fill('Sent once, lost on the way back.')
  const keys: (string | null)[] = []
  await wei.route('**/api/responses', async route => {
    keys.push(await route.request().headerValue('idempotency-key'))
    if (keys.length > 1) return route.continue()
    expect((await route.fetch()).status()).toBeLessThan(300)
    return route.abort('connectionreset')
  })
  await finish(wei)
  expect(keys).toHaveLength(2)
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect(keys[1]).toBe(keys[0])
  expect(await responsesTo(demo, occurrence)).toBe(1)
})

test('the server dies between two steps: what was said to be saved goes on, on another phone too', async ({
  as,
  demo,
}) => {
  const malik = await as('malik', { phone: true })
  const other = await as('malik', { phone: true })
  const occurrence = await begin(malik, checkIn)
  await toLastQuestion(malik)
  await malik.getByRole('textbox').fill('Before the lights went out.')
  await expect(malik.getByText('Saved', { exact: true })).toBeVisible()

  await demo.killWeb()
  await malik.getByRole('textbox').fill('Before the lights went out. And after.')
  await expect(malik.getByText(/^The connection was lost\. What you typed is still here/)).toBeVisible()
  // The first phone stays away until the other has looked: else it may have sent the rest by then.
  await malik.context().setOffline(true)
  await demo.startWeb()

  await other.goto(occurrence)
  await go(other, 'Back')
  await expect(other.getByRole('textbox')).toHaveValue('Before the lights went out.')
  await malik.context().setOffline(false)
  await expect(malik.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 })
  await saved(other, 'Before the lights went out. And after.')
  // Begun on the first phone, ended on the second.
  await finish(other)
  await malik.reload()
  await expect(malik.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(await responsesTo(demo, occurrence)).toBe(1)
})

test('yesterday is filled in from its draft, and the clinician reads that it was late', async ({
  as,
  demo,
}) => {
  const jonas = await as('jonas', { phone: true })
  const occurrence = await begin(jonas, checkIn, 'for yesterday')
  // The draft has two answers already: it goes on where it stopped.
  await expect(jonas.getByText(/^3 of 5/)).toBeVisible()
  await tap(jonas, 4)
  await go(jonas, 'Next')
  await readBy(jonas, therapist)
  await jonas.getByRole('textbox').fill('Only today did I find the words for yesterday.')
  await finish(jonas)
  expect(await responsesTo(demo, occurrence)).toBe(1)

  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'jonas')}/answers`)
  const answer = desk.getByRole('article').filter({ hasText: 'Only today did I find the words' })
  await expect(answer).toContainText('filled in late')
})

test('a day that has not come is refused, on the page and behind it', async ({ as, demo }) => {
  const tomorrow = await ask(
    demo,
    `select id from occurrence where partner_id = $1 and opens_on > $2 order by opens_on limit 1`,
    [demo.member('maya').partnerId, today],
  )
  const occurrence = `/exercises/${tomorrow[0]!.id}`
  const maya = await as('maya', { phone: true })
  await maya.goto(occurrence)
  await expect(maya.getByRole('heading', { name: 'Not open yet' })).toBeVisible()
  const refused = await post(maya, demo, occurrence)
  expect([refused.status(), (await refused.json()).reason]).toEqual([400, 'day-not-yet'])
  expect(await responsesTo(demo, occurrence)).toBe(0)
})

/** From the first question of the check-in to its one line of words. */
async function toLastQuestion(phone: Page): Promise<void> {
  for (const value of [7, 8, 2]) await tap(phone, value)
  await phone.getByText('I did', { exact: true }).click()
  await expect(phone.getByRole('textbox')).toBeVisible()
}

/** What the server has, as a page that is loaded anew shows it: after the last question, which is a step back. */
async function saved(phone: Page, text: string): Promise<void> {
  await phone.reload()
  await go(phone, 'Back')
  await expect(phone.getByRole('textbox')).toHaveValue(text)
}

/** What the form would send, without the form. */
function post(phone: Page, demo: Demo, occurrence: string) {
  return phone.request.post('/api/responses', {
    headers: { origin: demo.url, 'idempotency-key': crypto.randomUUID() },
    data: {
      occurrenceId: occurrence.split('/').at(-1),
      answers: { closeness: { value: 5, audience: 'therapist' } },
    },
  })
}

async function responsesTo(demo: Demo, occurrence: string): Promise<number> {
  const rows = await ask(demo, 'select id from response where occurrence_id = $1', [
    occurrence.split('/').at(-1),
  ])
  return rows.length
}

/** Looks at the rows themselves, behind row-level security. */
async function ask(demo: Demo, query: string, values: readonly unknown[]): Promise<{ id: string }[]> {
  const client = new pg.Client({ connectionString: demo.adminUrl })
  await client.connect()
  try {
    return (await client.query(query, [...values])).rows
  } finally {
    await client.end()
  }
}
