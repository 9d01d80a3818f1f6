import type { Page } from '@playwright/test'
import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { beginTogether, openDoorway, pass } from '../together.ts'

test.setTimeout(60_000)

test('the screen stays on while two go through something, and again after the phone was put away', async ({
  as,
  demo,
}) => {
  const title = 'Say it back first'
  await assign(await as('mateo'), coupleOf(demo, 'theo'), { slug: 'mirroring', title })
  const theo = await as('theo', { phone: true })
  await theo.addInitScript(countLocks)
  const place = await openDoorway(theo, title)
  await theo.goto(place)
  await expect(theo.getByRole('button', { name: 'Begin together' })).toBeEnabled()
  expect(await locks(theo)).toBe(0)

  await beginTogether(theo, place)
  await expect.poll(() => locks(theo)).toBe(1)
  await pass(theo, 'Go on')
  expect(await locks(theo), 'one for all screens').toBe(1)

  // What the system does when the phone is locked or another app comes to the front.
  await theo.evaluate(() => (window as unknown as Counted).takeAway())
  await expect.poll(() => locks(theo)).toBe(0)
  await theo.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => locks(theo)).toBe(1)

  await theo.getByRole('link', { name: 'Leave for now' }).click()
  await theo.waitForURL(url => url.pathname !== place)
  await expect.poll(() => locks(theo)).toBe(0)
})

type Counted = { locksHeld: () => number; takeAway: () => void }

const locks = (phone: Page) => phone.evaluate(() => (window as unknown as Counted).locksHeld())

/** Counts the locks that are held, as the browser gives them and takes them back. */
function countLocks(): void {
  const held = new Set<WakeLockSentinel>()
  const request = WakeLock.prototype.request
  WakeLock.prototype.request = async function (type) {
    const lock = await request.call(this, type)
    held.add(lock)
    lock.addEventListener('release', () => held.delete(lock))
    return lock
  }
  Object.assign(window, {
    locksHeld: () => held.size,
    takeAway: () => {
      for (const lock of held) lock.release()
    },
  })
}
