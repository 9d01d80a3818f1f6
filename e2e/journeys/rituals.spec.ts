import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { wordsOf } from '../phone.ts'

test.setTimeout(120_000)

test('made by one, seen by both: kept, interrupted, and a way to begin again', async ({ as, demo }) => {
  const ines = await as('ines', { phone: true })
  const carla = await as('carla', { phone: true })

  await test.step('an idea fills the form in; the button says that both will see it', async () => {
    await ines.goto('/rituals')
    await ines.getByRole('link', { name: 'Begin a ritual' }).click()
    await ines.getByRole('link', { name: 'Begin a ritual: A walk' }).click()
    await expect(ines.getByLabel('What it is called')).toHaveValue('A walk')
    await expect(ines.getByRole('radio', { name: 'Once a week' })).toBeChecked()
    await expect(ines.getByText('You will both see this.')).toBeVisible()
    await ines.getByText('On some days of the week', { exact: true }).click()
    await ines.getByText('Wednesday', { exact: true }).click()
    await ines.getByLabel('At', { exact: true }).fill('20:15')
    await ines.getByRole('button', { name: 'Begin it' }).click()
    await expect(ines).toHaveURL(/\/rituals$/)
    await expect(ines.getByText('Next: tonight at 20:15')).toBeVisible()
  })

  await test.step('it stands on both Todays on its day', async () => {
    await carla.goto('/today')
    await expect(carla.getByRole('heading', { name: 'A walk' })).toBeVisible()
    await carla.getByRole('link', { name: 'Open it: A walk' }).click()
    await expect(carla.getByText('every Wednesday and Saturday, 40 min')).toBeVisible()
  })

  await test.step('one says how it was, the other reads the same, and nothing is counted', async () => {
    await carla.getByRole('button', { name: 'We kept it' }).click()
    await expect(carla.getByText('You kept it.')).toBeVisible()
    expect(await wordsOf(ines, '/today')).not.toContain('A walk')
    await ines.goto(carla.url())
    await expect(ines.getByText('You kept it.')).toBeVisible()
    // Said on one phone meanwhile: the other’s stale page overwrites nothing.
    await ines.getByRole('button', { name: 'Take that back' }).click()
    await expect(ines.getByRole('button', { name: 'It got interrupted' })).toBeVisible()
    await carla.getByRole('button', { name: 'Take that back' }).click()
    await expect(carla.getByText('It may have changed meanwhile')).toBeVisible()
  })

  await test.step('interrupted, there are two sentences to say to each other', async () => {
    await ines.getByRole('button', { name: 'It got interrupted' }).click()
    await expect(ines.getByRole('heading', { name: 'It broke off. That happens.' })).toBeVisible()
    await expect(ines.locator('.prompt')).toHaveCount(2)
    await expect(ines.getByText('Shall we take it up again, tonight at 20:15?')).toBeVisible()
    await ines.getByRole('link', { name: 'Done' }).click()
    await expect(ines.getByText('It got interrupted.')).toBeVisible()
  })

  await test.step('the clinician reads what was said', async () => {
    const desk = await as('amara')
    await desk.goto(`${coupleOf(demo, 'ines')}/agreements`)
    const section = desk.getByRole('region', { name: 'Rituals' })
    await expect(section).toContainText('A walk')
    await expect(section).toContainText('interrupted 1 time')
  })

  await test.step('ended by one at once, taken back; ended again it can be taken up', async () => {
    await carla.goto('/rituals')
    await carla.getByRole('link', { name: 'Open: A walk' }).click()
    await carla.getByRole('button', { name: 'End this ritual' }).click()
    await expect(carla.getByText('The ritual is ended.')).toBeVisible()
    await carla.getByRole('button', { name: 'Undo' }).click()
    await expect(carla.getByRole('button', { name: 'End this ritual' })).toBeEnabled()
    await carla.getByRole('button', { name: 'End this ritual' }).click()
    await carla.getByRole('button', { name: 'Close' }).click()
    await expect(carla).toHaveURL(/\/rituals$/)
    await carla.getByText('Ended (1)').click()
    await carla.getByRole('button', { name: 'Take it up again' }).click()
    await expect(carla.getByRole('link', { name: 'Open: A walk' })).toBeVisible()
  })
})

/** The lines of a calendar file, unfolded (RFC 5545, 3.1), of the first component of a name. */
function componentOf(file: string, name: string): string[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n')
  return lines.slice(lines.indexOf(`BEGIN:${name}`) + 1, lines.indexOf(`END:${name}`))
}

test('the calendar file says when, and nothing else', async ({ as, stranger }) => {
  const maya = await as('maya', { phone: true })
  await maya.goto('/rituals')
  const [saved] = await Promise.all([
    maya.waitForEvent('download'),
    maya.getByRole('link', { name: 'All of them for my calendar' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('calendar.ics')
  const answer = await maya.request.get('/rituals/calendar.ics')
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': expect.stringContaining('no-store'),
  })
  const file = await answer.text()
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(componentOf(file, 'VTIMEZONE')[0]).toBe('TZID:Europe/Lisbon')
  const [walk] = [componentOf(file, 'VEVENT')]
  expect(walk).toContain('RRULE:FREQ=WEEKLY;BYDAY=SA')
  expect(walk.find(each => each.startsWith('DTSTART'))).toMatch(/^DTSTART;TZID=Europe\/Lisbon:\d{8}T093000$/)
  expect(file.match(/SUMMARY:.*/g)?.map(each => each.trim())).toEqual([
    'SUMMARY:Set aside',
    'SUMMARY:Set aside',
  ])
  expect(file).not.toMatch(/tea|bakery|ritual|Interlude|Maya|Jonas|couple/i)

  const jonas = await as('jonas', { phone: true })
  expect(await (await jonas.request.get('/rituals/calendar.ics')).text()).toBe(file)
  const one = await maya.getByRole('link', { name: 'Open: Tea together' }).getAttribute('href')
  const own = await maya.request.get(`${one}/calendar.ics`)
  expect(componentOf(await own.text(), 'VEVENT')).toContain('RRULE:FREQ=DAILY')
  const noor = await as('noor', { phone: true })
  expect((await noor.request.get(`${one}/calendar.ics`)).status()).toBe(404)
  const nobody = await stranger()
  const turnedAway = await nobody.request.get('/rituals/calendar.ics', { maxRedirects: 0 })
  expect([turnedAway.status(), turnedAway.headers().location]).toEqual([
    303,
    expect.stringMatching(/\/sign-in$/),
  ])
})

test('a hard season: begun by one for both, over by itself, and a look back in the week after', async ({
  as,
  demo,
}) => {
  const noor = await as('noor', { phone: true })
  await noor.goto('/season')
  await noor.getByLabel('What is enough meanwhile?').fill('One walk, and sleep.')
  await noor.getByLabel('Last day').fill('2026-05-30')
  await expect(noor.getByText('You will both see this.')).toBeVisible()
  await noor.getByRole('button', { name: 'Begin it' }).click()
  await expect(noor.getByText('Six weeks at most. Begin another one then').first()).toBeVisible()
  await noor.getByLabel('Last day').fill('2026-03-25')
  await noor.getByRole('button', { name: 'Begin it' }).click()
  await expect(noor.getByRole('heading', { name: 'Until Wednesday, 25 March' })).toBeVisible()

  const sam = await as('sam', { phone: true })
  await sam.goto('/today')
  await expect(sam.getByText('One walk, and sleep.')).toBeVisible()
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'noor')}/agreements`)
  await expect(desk.getByRole('region', { name: 'Hard season' })).toContainText('One walk, and sleep.')

  // It ends by itself.
  demo.setClock('2026-03-27T19:00:00Z')
  const later = await as('sam', { phone: true })
  await later.goto('/today')
  await later.getByRole('link', { name: 'Look back' }).click()
  await expect(later.getByRole('heading', { name: 'Looking back on the hard time' })).toBeVisible()
  await later.getByLabel('Your note').fill('The walks carried me.')
  await later.getByRole('button', { name: 'Keep it' }).click()
  await expect(later.getByText('The walks carried me.')).toBeVisible()
  expect(await wordsOf(later, '/today')).not.toContain('The hard season is over')
  expect(await wordsOf(await as('noor', { phone: true }), '/today')).toContain('The hard season is over')
})
