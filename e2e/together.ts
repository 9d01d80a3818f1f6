import { expect, type Page } from '@playwright/test'

/** Opens the doorway of something for two from Today, by its title; the address of the page for both. */
export async function openDoorway(phone: Page, title: string): Promise<string> {
  await open(phone, title)
  const together = phone.getByRole('link', { name: /^(Open it|Go on) together$/ })
  return (await together.getAttribute('href'))!
}

/** The private word afterwards, on one's own phone. */
export async function openWord(phone: Page, title: string): Promise<void> {
  await open(phone, title)
  await phone.getByRole('link', { name: 'The private word afterwards' }).click()
  await expect(phone.locator('h1.prompt')).toBeVisible()
}

async function open(phone: Page, title: string): Promise<void> {
  await phone.goto('/today')
  const more = phone.getByText(/^More for later/)
  if (await more.isVisible()) await more.click()
  await phone.getByRole('link', { name: new RegExp(`(Begin|Go on): ${title}`) }).click()
  await expect(phone.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

/** Begins it on this phone, from the page for both. */
export async function beginTogether(phone: Page, place: string): Promise<void> {
  await phone.goto(place)
  await phone.getByRole('button', { name: 'Begin together' }).click()
  await expect(phone.locator('h1.prompt')).toBeVisible()
}

export async function press(phone: Page, button: string | RegExp): Promise<void> {
  await phone.getByRole('button', { name: button, exact: true }).click()
}

/** Presses, and waits until another screen stands there. */
export async function pass(phone: Page, button: string | RegExp): Promise<void> {
  const prompt = phone.locator('h1.prompt')
  const before = await prompt.innerText()
  await press(phone, button)
  await expect(prompt).not.toHaveText(before)
}

/** Whatever was tapped has come to the server: a page that is loaded now shows it. */
export async function sent(phone: Page): Promise<void> {
  await expect(phone.locator('[data-sync=saved]')).toBeVisible()
}

/** Minutes and seconds as the ring shows them, in seconds. */
export async function shownTime(phone: Page): Promise<number> {
  const label = (await phone.getByRole('timer').getAttribute('aria-label'))!
  const [, minutes, seconds] = /^(\d+):(\d\d)/.exec(label)!
  return Number(minutes) * 60 + Number(seconds)
}
