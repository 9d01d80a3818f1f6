import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'

const tabs = ['Brief', 'Progress', 'Plan', 'Answers', 'Agreements', 'Notes', 'Record']

test('on a phone the current tab of a couple is in sight', async ({ as, demo }) => {
  const desk = await as('amara', { phone: true })
  const couple = coupleOf(demo, 'tom')
  const strip = desk.getByRole('navigation', { name: 'This couple' })
  // By their addresses: a click of Playwright's would itself scroll the tab into sight.
  for (const name of tabs) {
    await desk.goto(`${couple}/${name.toLowerCase()}`)
    const tab = strip.locator('[aria-current=page]').filter({ hasText: name })
    await expect(tab).toBeInViewport({ ratio: 1 })
  }

  await test.step('and the page stays at the chart that its address names', async () => {
    await desk.goto(`${couple}/progress#closeness`)
    await expect(desk.getByRole('region', { name: 'Closeness' })).toBeInViewport()
    expect(await desk.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  })
})
