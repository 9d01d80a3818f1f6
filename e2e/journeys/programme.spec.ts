import type { Locator, Page } from '@playwright/test'
import { coupleOf } from '../desk.ts'
import { expect, test, today } from '../fixtures.ts'
import { wordsOf } from '../phone.ts'

test.setTimeout(180_000)

const rebuild = 'Rebuilding closeness'
const firstSteps = 'First steps'
const restDay = '2026-03-26T19:00:00Z'
const secondWeek = '2026-04-02T18:00:00Z'
const thirdWeek = '2026-04-09T18:00:00Z'

test('a couple’s programme: given, rested, skipped, repeated, moved, and each taken back', async ({
  as,
  demo,
}) => {
  const desk = await as('amara')
  const phones = () => Promise.all(['priya', 'tom'].map(key => as(key, { phone: true })))
  const lines = async () => Promise.all((await phones()).map(lineOf))
  const weeks = weeksOn(desk, rebuild)
  const plan = `${coupleOf(demo, 'priya')}/plan`

  await test.step('given from the library, from today', async () => {
    await desk.goto('/library')
    await desk.getByRole('button', { name: `Give: ${rebuild}` }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Couple' }).selectOption({ label: 'Tom and Priya' })
    await dialog.getByLabel('First day').fill(today)
    await dialog.getByRole('button', { name: 'Give it' }).click()
    await expect(desk).toHaveURL(/\/plan#programme$/)
    await expect(weeks).toHaveCount(12)
  })

  await test.step('the baseline week is first and stays it; one of the first four is an individual one', async () => {
    await expect(weeks.first()).toContainText('baseline')
    await expect(weeks.first()).toContainText('now')
    await expect(act(weeks.nth(1), 'Earlier')).toBeDisabled()
    await expect(act(weeks.first(), 'Skip')).toHaveCount(0)
    const kinds = await weeks.allInnerTexts()
    expect(kinds.slice(0, 4).filter(each => each.includes('each alone'))).toHaveLength(1)
    await expect(act(weeks.nth(3), 'Skip')).toBeDisabled()
  })

  await test.step('both read the same quiet line', async () => {
    const [hers, his] = await lines()
    expect(hers).toMatch(/^Week 1 of 12: /)
    expect(his).toBe(hers)
  })

  const order = () => weeks.getByRole('heading').allInnerTexts()
  const planned = await order()

  await test.step('rest, skip, repeat: each is taken back', async () => {
    await act(weeks.nth(1), 'Rest before').click()
    await expect(weeks).toHaveCount(13)
    await expect(weeks.nth(1)).toContainText('A week of rest')
    await undo(desk)
    await expect(weeks).toHaveCount(12)

    await act(weeks.nth(4), 'Skip').click()
    await expect(weeks).toHaveCount(11)
    await undo(desk)
    await expect(weeks).toHaveCount(12)

    // Once more before the individual week would push that out of the first four.
    await expect(act(weeks.nth(1), 'Repeat')).toBeDisabled()
    await act(weeks.nth(4), 'Repeat').click()
    await expect(weeks).toHaveCount(13)
    expect((await order())[5]).toBe(planned[4])
    await undo(desk)
    await expect(weeks).toHaveCount(12)
    expect(await order()).toEqual(planned)
  })

  await test.step('a week moves by the keyboard, and its button keeps the focus', async () => {
    const down = act(weeks.nth(1), 'Later')
    await down.focus()
    await desk.keyboard.press('Enter')
    await expect(weeks.nth(2)).toContainText(planned[1]!)
    await expect(act(weeks.nth(2), 'Later')).toBeFocused()
    expect((await order()).slice(0, 3)).toEqual([planned[0], planned[2], planned[1]])
  })

  await test.step('a rest, seen by both once its week has come', async () => {
    await act(weeks.nth(1), 'Rest before').click()
    await expect(weeks).toHaveCount(13)
    demo.setClock(restDay)
    expect(await lines()).toEqual(['The programme rests this week.', 'The programme rests this week.'])
    demo.setClock(secondWeek)
    expect(await lines()).toEqual(Array(2).fill(`Week 2 of 12: ${planned[2]}`))
  })

  // Sessions end while weeks go by.
  const later = await as('amara')
  const laterWeeks = weeksOn(later, rebuild)

  await test.step('the coming weeks become individual ones: nothing on either screen tells', async () => {
    await later.goto(plan)
    const joint = laterWeeks.filter({ hasText: 'together' })
    const before = await joint.count()
    expect(before).toBeGreaterThan(3)
    await later.getByRole('button', { name: 'Make the coming weeks individual ones' }).click()
    await expect(later.getByText('The coming weeks are individual ones.')).toBeVisible()
    // The week that has begun stays as it is.
    await expect(joint).toHaveCount(1)
    demo.setClock(thirdWeek)
    for (const phone of await phones()) {
      const words = await wordsOf(phone, '/today')
      expect(words).toMatch(/Week 3 of 12: /)
      expect(words).not.toMatch(/individual|switched|instead/i)
    }
    demo.setClock(secondWeek)
    await later.goto(plan)
    await later.getByRole('button', { name: 'Back to the weeks as planned' }).click()
    await expect(joint).toHaveCount(before)
  })

  await test.step('its end is taken back too, and the template is as it was', async () => {
    await later.getByRole('button', { name: 'End after this week' }).click()
    await expect(later.getByText('The programme ends. What was answered stays.')).toBeVisible()
    await undo(later)
    await expect(laterWeeks).toHaveCount(13)
    await later.goto('/library')
    await later.getByRole('button', { name: `Look through the weeks: ${rebuild}` }).click()
    const template = later.getByRole('dialog').getByRole('listitem')
    await expect(template).toHaveCount(12)
    for (const [index, title] of planned.entries()) await expect(template.nth(index)).toContainText(title)
  })
})

test('the same programme for a group: who cannot is named, and no couple meets another', async ({
  as,
  demo,
}) => {
  const desk = await as('amara')
  const name = 'Thursday workshop'
  const couples = ['Noor and Sam', 'Inês and Carla', 'Grace and Ben']

  await test.step('a group is made and filled; who was taken out comes back', async () => {
    await desk.goto('/groups')
    await desk.getByRole('button', { name: 'Make a group' }).click()
    await desk.getByRole('textbox', { name: 'Name' }).fill(name)
    await desk.getByRole('button', { name: 'Make it' }).click()
    await expect(desk.getByRole('heading', { name, level: 1 })).toBeVisible()
    for (const each of couples) {
      await desk.getByRole('combobox', { name: 'Add a couple' }).selectOption({ label: each })
      await desk.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(desk.getByRole('link', { name: each, exact: true })).toBeVisible()
    }
    await desk.getByRole('button', { name: 'Remove Noor and Sam' }).click()
    await expect(desk.getByRole('link', { name: 'Noor and Sam', exact: true })).toHaveCount(0)
    await undo(desk)
    await expect(desk.getByRole('link', { name: 'Noor and Sam', exact: true })).toBeVisible()
  })

  await test.step('two can have it, one cannot, and why is said before and after', async () => {
    await desk.getByRole('combobox', { name: 'Programme' }).selectOption({ label: firstSteps })
    await desk.getByLabel('First day').fill(today)
    const give = desk.getByRole('region', { name: 'Give a programme to all' })
    await expect(give).toContainText('Cannot have it now:')
    await expect(give).toContainText('Grace and Ben: asked alone first')
    await give.getByRole('button', { name: 'Give it to 2 couples' }).click()
    await expect(give).toContainText('Given to 2 of 3.')
    await expect(give).toContainText('Grace and Ben: asked alone first')
    await expect(desk.getByText('First steps, week 1 of 4')).toHaveCount(2)
  })

  await test.step('each of the four reads it as their own, and nothing of anybody else', async () => {
    const people = {
      noor: ['Noor', 'Sam'],
      sam: ['Noor', 'Sam'],
      ines: ['Inês', 'Carla'],
      carla: ['Inês', 'Carla'],
    }
    for (const [key, own] of Object.entries(people)) {
      const phone = await as(key, { phone: true })
      for (const path of ['/today', '/progress', '/notebook', '/agreements', '/rituals', '/settings']) {
        await phone.goto(path)
        const html = await phone.content()
        const others = ['Noor', 'Sam', 'Inês', 'Carla', 'Grace', 'Ben'].filter(each => !own.includes(each))
        for (const other of [name, ...others]) {
          expect(html, `${key} ${path}`).not.toMatch(new RegExp(`\\b${other}\\b`))
        }
      }
      expect(await lineOf(phone)).toMatch(/^Week 1 of 4: /)
    }
  })

  await test.step('what becomes of one couple’s weeks is nothing to the other', async () => {
    const weeks = weeksOn(desk, firstSteps)
    await desk.goto(`${coupleOf(demo, 'noor')}/plan`)
    await act(weeks.nth(1), 'Rest before').click()
    await expect(weeks).toHaveCount(5)
    await desk.goto(`${coupleOf(demo, 'ines')}/plan`)
    await expect(weeks).toHaveCount(4)
    demo.setClock(restDay)
    expect(await lineOf(await as('sam', { phone: true }))).toBe('The programme rests this week.')
    expect(await lineOf(await as('carla', { phone: true }))).toMatch(/^Week 2 of 4: /)
  })

  await test.step('renamed, put away, and back', async () => {
    demo.setClock(`${today}T19:00:00Z`)
    await desk.goto('/groups')
    await desk.getByRole('link', { name }).click()
    await desk.getByRole('button', { name: 'Rename' }).click()
    await desk.getByRole('textbox', { name: 'Name' }).fill('Friday workshop')
    await desk.getByRole('button', { name: 'Save' }).click()
    await expect(desk.getByRole('heading', { name: 'Friday workshop', level: 1 })).toBeVisible()
    await desk.getByRole('button', { name: 'Put the group away' }).click()
    await undo(desk)
    await desk.goto('/groups')
    await expect(desk.getByRole('link', { name: 'Friday workshop' })).toBeVisible()
  })
})

function weeksOn(desk: Page, programme: string): Locator {
  return desk.getByRole('list', { name: programme }).getByRole('listitem')
}

/** The button of one week by what it does: "Skip", "Move up". */
function act(week: Locator, does: string): Locator {
  return week.getByRole('button', { name: new RegExp(`^${does}:? `) })
}

async function undo(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(desk.getByRole('button', { name: 'Undo' })).toHaveCount(0)
}

/** What Today says of the programme's week, without its focus. */
async function lineOf(phone: Page): Promise<string> {
  await phone.goto('/today')
  return phone.getByText(/^(Week \d+ of \d+: |The programme rests)/).innerText()
}
