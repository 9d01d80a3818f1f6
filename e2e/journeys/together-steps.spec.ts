import type { Page } from '@playwright/test'
import { assign, coupleOf } from '../desk.ts'
import { everyKind, plantInstead } from '../every-kind.ts'
import { expect, test } from '../fixtures.ts'
import { begin, finish, go, wordsOf } from '../phone.ts'
import { expectReadable, watchPolicy } from '../sound-page.ts'
import { beginTogether, pass, press, sent, shownTime } from '../together.ts'

test.setTimeout(300_000)

const title = 'Every kind of step'

test('in every kind of step the background, a jump of the clock and a reload keep the place and the time', async ({
  as,
  demo,
}) => {
  const { coupleId } = demo.member('ines')
  await assign(await as('amara'), coupleOf(demo, 'ines'), {
    slug: 'our-pattern',
    title: 'The loop we get caught in',
  })
  const { assignmentId } = await plantInstead(demo.adminUrl, coupleId!, everyKind)
  await prepare(await as('ines', { phone: true }))
  const evening = '2026-03-20T19:00:00Z'
  demo.setClock(evening)
  const phone = await as('ines', { phone: true })
  await watchPolicy(phone)
  await layOut(phone, assignmentId)
  await phone.clock.install({ time: evening })
  const place = `/together/${assignmentId}`
  const [one, two] = await openers(phone, place, ['Inês', 'Carla'])
  await beginTogether(phone, place)

  await test.step('tell', async () => {
    await stays(phone, () => shows(phone, 'How it goes'))
    await pass(phone, 'Go on')
  })

  await test.step('breathe', async () => {
    await press(phone, 'Start')
    await away(phone, 20_000)
    await expect(phone.getByRole('button', { name: 'Enough' })).toBeVisible()
    await away(phone, 50_000)
    await stays(phone, async () => {
      await shows(phone, 'One slow minute first.')
      await expect(phone.getByText('Whenever you are ready.')).toBeVisible()
    })
    await pass(phone, 'Go on')
  })

  await test.step('ground', async () => {
    await stays(phone, () => shows(phone, 'Land in the room.'))
    await pass(phone, 'Go on')
  })

  await test.step('choose', async () => {
    await press(phone, 'Everyday')
    await phone.getByText('Which door did you never open?').click()
    await stays(phone, async () => {
      await shows(phone, 'Choose a question for tonight.')
      await expect(phone.getByRole('radio', { name: 'Which door did you never open?' })).toBeChecked()
    })
    await pass(phone, 'This one')
  })

  await test.step('turn', async () => {
    await expect(phone.getByText(`${one} speaks`, { exact: true })).toBeVisible()
    await expect(phone.getByText('Which door did you never open?')).toBeVisible()
    await press(phone, 'Begin')
    await staysRunning(phone, `${one}, answer it for ${two}.`)
    await press(phone, 'One more minute')
    await stays(phone, () => expect(phone.getByText('of 3 min')).toBeVisible())
    await pass(phone, `${one} has finished`)
  })

  await test.step('mirror', async () => {
    await press(phone, 'Not yet')
    await stays(phone, async () => {
      await shows(phone, `${two}, say back what you heard.`)
      await expect(phone.getByText(/^Once more:/)).toBeVisible()
    })
    await pass(phone, 'Yes')
  })

  await test.step('swap', async () => {
    await stays(phone, () => shows(phone, `Now ${two}`))
    await pass(phone, `${two} is ready`)
  })

  await test.step('the second turn has the minute of the first', async () => {
    await press(phone, 'Begin')
    await expect(phone.getByText('of 3 min')).toBeVisible()
    await pass(phone, `${two} has finished`)
    await pass(phone, 'Yes')
  })

  await test.step('lay', async () => {
    for (const look of ['loop', 'sides', 'areas', 'timeline']) {
      await stays(phone, () => shows(phone, `Look at it as ${look}.`))
      await expect(phone.getByText(/nothing laid out/).first()).toBeVisible()
      await pass(phone, 'Go on')
    }
  })

  await test.step('hold', async () => {
    await press(phone, 'Begin')
    await staysRunning(phone, 'Sit close for a while.')
    await press(phone, 'One more minute')
    await press(phone, 'One more minute')
    await expect(phone.getByRole('button', { name: 'One more minute' })).toHaveCount(0)
    await stays(phone, () => expect(phone.getByText('of 7 min')).toBeVisible())
    await pass(phone, 'That was enough')
  })

  await test.step('when', async () => {
    await stays(phone, () => shows(phone, 'When will you come back to it?'))
    await phone.getByLabel('Day', { exact: true }).fill('2026-03-23')
    await phone.getByLabel('Time, if you like').fill('20:30')
    await pass(phone, 'Keep this day')
    await pass(phone, 'Back')
    await stays(phone, async () => {
      await expect(phone.getByLabel('Day', { exact: true })).toHaveValue('2026-03-23')
      await expect(phone.getByLabel('Time, if you like')).toHaveValue('20:30')
    })
    await pass(phone, 'Keep this day')
  })

  await test.step('the day stands on Today for both', async () => {
    await sent(phone)
    for (const who of ['ines', 'carla']) {
      const words = await wordsOf(await as(who, { phone: true }), '/today')
      expect(words).toMatch(/To come back to\s+Every kind of step\s+Monday,? 23 March, 20:30/)
    }
  })

  await test.step('agree', async () => {
    const words = 'The phones sleep in the kitchen.'
    await phone.getByLabel('Your words').fill(words)
    await stays(phone, async () => {
      await shows(phone, 'Write one small thing that you both want to try.')
      await expect(phone.getByLabel('Your words')).toHaveValue(words)
    })
    await pass(phone, 'Keep this text')
  })

  await test.step('pause', async () => {
    await press(phone, 'Pause')
    await press(phone, '5 minutes')
    await stays(phone, () => expect(phone.getByRole('heading', { name: /^Back at / })).toBeVisible())
    await away(phone, 6 * 60_000)
    await expect(phone.getByText('Whenever you are ready.')).toBeVisible()
    await press(phone, 'We are back')
    await stays(phone, () => expect(phone.getByText('Welcome back')).toBeVisible())
    await press(phone, `Over to ${one}`)
    await press(phone, 'Go on where you were')
  })

  await test.step('close', async () => {
    await phone.getByLabel('Inês’s sentence').fill('At the door.')
    await phone.getByLabel('Carla’s sentence').fill('When you smiled.')
    await stays(phone, async () => {
      await expect(phone.getByLabel('Inês’s sentence')).toHaveValue('At the door.')
      await expect(phone.getByLabel('Carla’s sentence')).toHaveValue('When you smiled.')
    })
    await press(phone, 'Finish')
    await stays(phone, () => shows(phone, 'Thank you, both of you'))
  })

  await test.step('nothing of it stays in the browser', async () => {
    const kept = () => [localStorage.length, sessionStorage.length]
    expect(await phone.evaluate(kept)).toEqual([0, 0])
  })
})

test('in every kind of step they go on without a connection, and the other phone takes it over from there', async ({
  as,
  demo,
}) => {
  const { coupleId } = demo.member('noor')
  await assign(await as('amara'), coupleOf(demo, 'noor'), {
    slug: 'our-pattern',
    title: 'The loop we get caught in',
  })
  const { assignmentId } = await plantInstead(demo.adminUrl, coupleId!, everyKind)
  demo.setClock('2026-03-20T19:00:00Z')
  const place = `/together/${assignmentId}`
  const [noor, sam] = [await as('noor', { phone: true }), await as('sam', { phone: true })]
  const [one, two] = await openers(noor, place, ['Noor', 'Sam'])
  await beginTogether(noor, place)
  await sam.goto(place)

  const walk: [kind: string, heading: string, act: (phone: Page) => Promise<void>][] = [
    ['tell', 'How it goes', goOn],
    ['breathe', 'One slow minute first.', each('Start', 'Go on')],
    ['ground', 'Land in the room.', goOn],
    [
      'choose',
      'Choose a question for tonight.',
      async phone => {
        await phone.getByText('Which song is yours this week?').click()
        await press(phone, 'This one')
      },
    ],
    ['turn', `${one}, answer it for ${two}.`, each('Begin', 'One more minute', `${one} has finished`)],
    ['mirror', `${two}, say back what you heard.`, each('Almost', 'Yes')],
    [
      'swap, with a pause and its recap',
      `Now ${two}`,
      each(
        ...['Pause', '5 minutes', 'We are back', `Over to ${two}`],
        ...['Go on where you were', `${two} is ready`],
      ),
    ],
    ['turn', `${two}, now the time is yours.`, each('Begin', `${two} has finished`)],
    ['mirror', `${one}, say it back to ${two}.`, each('Yes')],
    ...['loop', 'sides', 'areas', 'timeline'].map(
      look => ['lay', `Look at it as ${look}.`, goOn] satisfies (typeof walk)[number],
    ),
    ['hold', 'Sit close for a while.', each('Begin', 'One more minute', 'That was enough')],
    [
      'when',
      'When will you come back to it?',
      async phone => {
        await phone.getByLabel('Day', { exact: true }).fill('2026-03-23')
        await press(phone, 'Keep this day')
      },
    ],
    [
      'agree',
      'Write one small thing that you both want to try.',
      async phone => {
        await phone.getByLabel('Your words').fill('The phones sleep in the kitchen.')
        await press(phone, 'Keep this text')
      },
    ],
    [
      'close',
      'One sentence each: where did you meet?',
      async phone => {
        await phone.getByLabel('Noor’s sentence').fill('At the door.')
        await press(phone, 'Finish')
      },
    ],
  ]
  for (const [index, [kind, heading, act]] of walk.entries()) {
    const [here, there] = index % 2 === 0 ? [noor, sam] : [sam, noor]
    const next = walk[index + 1]?.[1]
    await test.step(kind, async () => {
      for (const phone of [here, there]) await shows(phone, heading)
      await here.context().setOffline(true)
      await act(here)
      await shows(here, next ?? 'Thank you, both of you')
      if (next) await expect(here.getByText('No connection just now.')).toBeVisible()
      await here.context().setOffline(false)
      await sent(here)
      // The other phone still lies where it lay; its tap overwrites nothing.
      await press(there, 'Settle')
      await shows(there, 'It went on on the other phone')
      await expect(there.locator('main').getByRole('alert')).toContainText(next ?? 'It is finished there.')
      await press(there, 'Go on from there')
    })
  }
  await shows(sam, 'Thank you, both of you')
  await sam.goto('/agreements')
  await sam.getByRole('link', { name: 'Read it: A proposal' }).click()
  await expect(sam.getByText('The phones sleep in the kitchen.')).toBeVisible()
})

/** Whoever opens, and the other: the page for both says it before it begins. */
async function openers(phone: Page, place: string, names: [string, string]): Promise<[string, string]> {
  await phone.goto(place)
  const words = await phone.locator('main').innerText()
  return words.includes(`${names[0]} opens\n`) ? names : [names[1], names[0]]
}

/** Presses them one after another. */
function each(...buttons: string[]): (phone: Page) => Promise<void> {
  return async phone => {
    for (const button of buttons) await press(phone, button)
  }
}

function goOn(phone: Page): Promise<void> {
  return press(phone, 'Go on')
}

/** What holds now still holds after the background, and after a reload; and nothing is wrong with the screen. */
async function stays(phone: Page, check: () => Promise<void>): Promise<void> {
  await check()
  await away(phone, 3_000)
  await check()
  await sent(phone)
  await phone.reload()
  await check()
  await expectReadable(phone, phone.url(), 'light')
}

/** A ring that runs goes on by the clock, in the background and over a reload. */
async function staysRunning(phone: Page, prompt: string): Promise<void> {
  const before = await shownTime(phone)
  await away(phone, 45_000)
  await expect.poll(() => shownTime(phone)).toBeGreaterThanOrEqual(before + 45)
  await sent(phone)
  await phone.reload()
  await shows(phone, prompt)
  await expect.poll(() => shownTime(phone)).toBeGreaterThanOrEqual(before + 45)
  expect(await shownTime(phone)).toBeLessThan(before + 80)
}

async function shows(phone: Page, heading: string): Promise<void> {
  await expect(phone.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
}

/** The phone is locked or another app is in front, for so many milliseconds. */
async function away(phone: Page, ms: number): Promise<void> {
  await see(phone, 'hidden')
  await phone.clock.fastForward(ms)
  await see(phone, 'visible')
}

async function see(phone: Page, state: 'hidden' | 'visible'): Promise<void> {
  await phone.evaluate(state => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

async function prepare(phone: Page): Promise<void> {
  await begin(phone, title)
  for (const text of ['I ask again.', 'Alone.', 'A sigh.']) {
    await phone.getByRole('textbox').fill(text)
    await go(phone, 'Next')
  }
  await phone.getByRole('textbox').fill('I sit down.')
  await go(phone, 'Next')
  await phone.getByLabel('Line 1').fill('2021, the move')
  await phone.getByLabel('Line 1').press('Enter')
  await expect(phone.getByLabel('Line 2')).toBeFocused()
  await phone.keyboard.type('Winter 2019, night shifts')
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible()
  await phone.reload()
  await go(phone, 'Back')
  await expect(phone.getByLabel('Line 2')).toHaveValue('Winter 2019, night shifts')
  await finish(phone)
}

async function layOut(phone: Page, assignmentId: string): Promise<void> {
  await phone.goto(`/together/${assignmentId}?lay=1`)
  for (const text of ['I ask again.', 'I sit down.', 'Winter 2019']) await phone.getByText(text).click()
  await press(phone, 'Lay out')
  await expect(phone.getByText('Laid out. You both see this.')).toHaveCount(3)
}
