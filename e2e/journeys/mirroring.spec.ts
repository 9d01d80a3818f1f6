import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { finish, readBy, tap } from '../phone.ts'
import { beginTogether, openDoorway, pass, press, sent, shownTime } from '../together.ts'

test.setTimeout(180_000)

const mirroring = { slug: 'mirroring', title: 'Say it back first' }
const line = 'When you said: “so you were alone with it”.'

test('two say it back on one phone: turns, a pause, another phone, no connection; then a private word each', async ({
  as,
  demo,
}) => {
  const desk = await as('amara')
  const couple = coupleOf(demo, 'noor')
  await assign(desk, couple, mirroring)
  const noor = await as('noor', { phone: true })
  const sam = await as('sam', { phone: true })

  const { place, one, two } =
    await test.step('both see the same doorway: what, how long, who opens', async () => {
      const places: string[] = []
      const openers: string[] = []
      for (const phone of [noor, sam]) {
        places.push(await openDoorway(phone, mirroring.title))
        const words = await phone.locator('main').innerText()
        expect(words).toContain('12 min')
        openers.push(/(\S+) opens this time\./.exec(words)![1]!)
        expect(words).toContain('Not now is a good answer too.')
        await expect(phone.getByRole('link', { name: 'The private word afterwards' })).toBeVisible()
      }
      expect(places[1]).toBe(places[0])
      expect(openers[1]).toBe(openers[0])
      const one = openers[0]!
      return { place: places[0]!, one, two: one === 'Noor' ? 'Sam' : 'Noor' }
    })

  await test.step('it begins on Noor’s phone, and Sam’s says so', async () => {
    await noor.goto(place)
    await expect(noor.getByRole('heading', { name: 'On Noor’s phone' })).toBeVisible()
    await expect(noor.getByText(`${one} opens`, { exact: true })).toBeVisible()
    await expect(noor.getByText('You will both see that it has begun.')).toBeVisible()
    await beginTogether(noor, place)
    await expect(noor.getByText('on Noor’s phone')).toBeVisible()
    await openDoorway(sam, mirroring.title)
    await expect(sam.getByRole('link', { name: 'Go on together' })).toBeVisible()
  })

  await test.step('the first turn: a minute more is one for both', async () => {
    await pass(noor, 'Go on')
    await pass(noor, 'Go on')
    await expect(noor.getByText(`${one} speaks`, { exact: true })).toBeVisible()
    await press(noor, 'Begin')
    await expect(noor.getByText('of 3 min')).toBeVisible()
    await press(noor, 'One more minute')
    await expect(noor.getByText('of 4 min')).toBeVisible()
    await pass(noor, `${one} has finished`)
  })

  await test.step('said back: almost, then yes; the turn passes over', async () => {
    await expect(noor.getByText(`${two} says it back`)).toBeVisible()
    await press(noor, 'Almost')
    await expect(noor.getByRole('status').getByText(`Once more: ${one} says the part`)).toBeVisible()
    await pass(noor, 'Yes')
    await expect(noor.getByRole('heading', { name: `Now ${two}` })).toBeVisible()
    await pass(noor, `${two} is ready`)
    await expect(noor.getByText(`${two} speaks`, { exact: true })).toBeVisible()
    await press(noor, 'Begin')
    await expect(noor.getByText('of 4 min')).toBeVisible()
  })

  await test.step('a pause, from its corner, leads back to a recap each and to where they were', async () => {
    await press(noor, 'Pause')
    await expect(noor.getByRole('heading', { name: 'A pause' })).toBeVisible()
    await press(noor, '10 minutes')
    await expect(noor.getByRole('heading', { name: /^Back at / })).toBeVisible()
    await press(noor, 'We are back')
    await expect(noor.getByRole('heading', { name: `${two}, in a sentence each` })).toBeVisible()
    await press(noor, `Over to ${one}`)
    await expect(noor.getByRole('heading', { name: `${one}, in a sentence each` })).toBeVisible()
    await press(noor, 'Go on where you were')
    await expect(noor.getByRole('button', { name: 'Go on talking' })).toBeVisible()
  })

  await test.step('settling leads back to the same screen', async () => {
    await press(noor, 'Settle')
    await expect(noor.getByRole('heading', { name: 'A minute to settle' })).toBeVisible()
    await press(noor, 'Back to where you were')
    await expect(noor.getByText(`${two} speaks`, { exact: true })).toBeVisible()
  })

  await test.step('a reload in the middle keeps the place and the time', async () => {
    await press(noor, 'Go on talking')
    await expect(noor.getByRole('button', { name: 'Go on talking' })).toHaveCount(0)
    await sent(noor)
    const before = await shownTime(noor)
    await noor.reload()
    await expect(noor.getByText(`${two} speaks`, { exact: true })).toBeVisible()
    await expect(noor.getByText('of 4 min')).toBeVisible()
    expect(await shownTime(noor)).toBeGreaterThanOrEqual(before)
    await expect(noor.getByRole('button', { name: 'Go on talking' })).toHaveCount(0)
  })

  await test.step('it goes on on Sam’s phone; Noor’s then shows what stands and goes on from there', async () => {
    await sam.goto(place)
    await expect(sam.getByText('on Sam’s phone')).toBeVisible()
    await expect(sam.getByText(`${two} speaks`, { exact: true })).toBeVisible()
    await pass(sam, `${two} has finished`)
    await sent(sam)
    await press(noor, `${two} has finished`)
    await expect(noor.getByRole('heading', { name: 'It went on on the other phone' })).toBeVisible()
    await expect(noor.locator('main').getByRole('alert')).toContainText(`${one}, say back what you heard`)
    await press(noor, 'Go on from there')
    await expect(noor.getByText(`${one} says it back`)).toBeVisible()
  })

  await test.step('without a connection they go on, and it arrives when it is back', async () => {
    await noor.context().setOffline(true)
    await pass(noor, 'Yes')
    await expect(noor.getByText('No connection just now.')).toBeVisible()
    await noor.getByLabel('Noor’s sentence').fill(line)
    await noor.getByLabel('Sam’s sentence').fill('When you laughed.')
    await noor.getByLabel('Sam’s sentence').blur()
    await noor.context().setOffline(false)
    await expect(noor.getByText('No connection just now.')).toHaveCount(0)
    await sent(noor)
    await sam.reload()
    await expect(sam.getByLabel('Noor’s sentence')).toHaveValue(line)
  })

  await test.step('the end: nothing is asked on the shared phone', async () => {
    await press(noor, 'Finish')
    await expect(noor.getByRole('heading', { name: 'Thank you, both of you' })).toBeVisible()
    await expect(noor.getByText('A private word waits for each of you')).toBeVisible()
    await expect(noor.getByRole('radio')).toHaveCount(0)
    await sent(noor)
    await noor.reload()
    await expect(noor.getByRole('heading', { name: 'Thank you, both of you' })).toBeVisible()
  })

  await test.step('a private word each, on their own phone', async () => {
    await noor.getByRole('link', { name: 'The private word' }).click()
    await tap(noor, 8)
    await tap(noor, 7)
    await finish(noor)
    await sam.goto('/today')
    await sam.getByRole('link', { name: new RegExp(`: ${mirroring.title}`) }).click()
    await expect(sam.getByRole('heading', { name: 'You did this together.' })).toBeVisible()
    await sam.getByRole('link', { name: 'The private word afterwards' }).click()
    await tap(sam, 3)
    await readBy(sam, /^Me\b(?! and)/)
    await tap(sam, 4)
    await finish(sam)
  })

  await test.step('the clinician reads what is of both, and of each what is theirs to read', async () => {
    await desk.goto(`${couple}/answers?exercise=${mirroring.slug}`)
    const main = desk.locator('main')
    await expect(main).toContainText(line)
    await expect(main).toContainText('When you laughed.')
    await expect(main).toContainText('8 of 10')
    await expect(main).toContainText('3 of 10')
    // Kept by Sam.
    await expect(main).not.toContainText('4 of 10')
  })

  await test.step('next time the other opens', async () => {
    await assign(desk, couple, mirroring)
    await openDoorway(noor, mirroring.title)
    await expect(noor.getByText(`${two} opens this time.`)).toBeVisible()
  })
})
