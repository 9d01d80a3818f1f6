import { expect, type Locator, type Page } from '@playwright/test'

/** Opens an exercise from Today, by its title, wherever it stands there. The address of the page it opened. */
export async function begin(phone: Page, title: string, mark = ''): Promise<string> {
  await phone.goto('/today')
  const more = phone.getByText(/^More for later/)
  if (await more.isVisible()) await more.click()
  const name = (mark ? `${title}, ${mark}` : title).replace(/[()]/g, '\\$&')
  await phone.getByRole('link', { name: new RegExp(`(Begin|Go on): ${name}$`) }).click()
  await expect(phone).toHaveURL(/\/exercises\//)
  await expect(phone.locator('h1.prompt')).toBeVisible()
  return new URL(phone.url()).pathname
}

/** Taps a number of 0 to 10; the exercise moves on by itself. */
export async function tap(phone: Page, value: number): Promise<void> {
  const prompt = await promptOf(phone)
  await phone.getByRole('radiogroup').getByText(String(value), { exact: true }).click()
  await expect(phone.locator('h1.prompt')).not.toHaveText(prompt)
}

/** Next, Skip, Back …: until another screen stands there. */
export async function go(phone: Page, button: string): Promise<void> {
  const prompt = await promptOf(phone)
  await phone.getByRole('button', { name: button, exact: true }).click()
  await expect(phone.locator('h1.prompt')).not.toHaveText(prompt)
}

/** Says who reads the answer on this screen, by the words of its card. */
export async function readBy(phone: Page, card: RegExp): Promise<void> {
  await phone.getByRole('button', { name: 'Change' }).click()
  await phone.getByText(card).click()
  await phone.getByRole('button', { name: 'Keep this choice' }).click()
}

export async function finish(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible()
}

/** Waits until the page's script stands behind something that also works without it. */
export async function awake(part: Locator): Promise<void> {
  const hydrated = (element: Element) => Object.keys(element).some(key => key.startsWith('__reactProps'))
  await expect.poll(() => part.evaluate(hydrated)).toBe(true)
}

/** What a person reads on a page, and nothing of how it is built. */
export async function wordsOf(phone: Page, path: string): Promise<string> {
  await phone.goto(path)
  return phone.locator('main').innerText()
}

async function promptOf(phone: Page): Promise<string> {
  return phone.locator('h1.prompt').innerText()
}
