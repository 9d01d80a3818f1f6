import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'

const tabs = ['Brief', 'Progress', 'Plan', 'Answers', 'Agreements', 'Notes', 'Record']

test('on a phone the current tab of a couple is in sight, by a link and by an address', async ({
  as,
  demo,
}) => {
  const desk = await as('amara', { phone: true })
  const couple = coupleOf(demo, 'tom')
  const strip = desk.getByRole('navigation', { name: 'This couple' })
  const inSight = async (name: string) => {
    const tab = strip.locator('[aria-current=page]').filter({ hasText: name })
    await expect.poll(async () => (await tab.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0)
    const box = (await tab.boundingBox())!
    expect(box.x + box.width, name).toBeLessThanOrEqual(360)
  }
  await desk.goto(`${couple}/brief`)
  for (const name of tabs) {
    await strip.getByRole('link', { name, exact: true }).click()
    await inSight(name)
  }
  await desk.goto(`${couple}/notes`)
  await inSight('Notes')

  await test.step('and the page stays at the chart that its address names', async () => {
    await desk.goto(`${couple}/progress#closeness`)
    await expect(desk.getByRole('region', { name: 'Closeness' })).toBeInViewport()
    expect(await desk.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  })
})
