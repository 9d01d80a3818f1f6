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
  await assign(await as('amara'), coupleOf(demo, 'ines'), { slug: 'mirroring', title })
  const ines = await as('ines', { phone: true })
  await ines.addInitScript(countLocks)
  const place = await openDoorway(ines, title)
  await ines.goto(place)
  await expect(ines.getByRole('button', { name: 'Begin together' })).toBeEnabled()
  expect(await locks(ines)).toBe(0)

  await beginTogether(ines, place)
  await expect.poll(() => locks(ines)).toBe(1)
  await pass(ines, 'Go on')
  expect(await locks(ines), 'one for all screens').toBe(1)

  // What the system does when the phone is locked or another app comes to the front.
  await ines.evaluate(() => (window as unknown as Counted).takeAway())
  await expect.poll(() => locks(ines)).toBe(0)
  await ines.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => locks(ines)).toBe(1)

  await ines.getByRole('link', { name: 'Leave for now' }).click()
  await ines.waitForURL(url => url.pathname !== place)
  await expect.poll(() => locks(ines)).toBe(0)
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
