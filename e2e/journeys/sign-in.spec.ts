import { totpNow } from '#lib/crypto/totp.ts'
import { evening, expect, test } from '../fixtures.ts'

test('a clinician signs in with a password and a code, and a code works once', async ({ stranger, demo }) => {
  const amara = demo.member('amara')
  const page = await stranger()
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
  await page.getByLabel('E-mail or sign-in name').fill(amara.signInName)
  await page.getByLabel('Password').fill('not the password at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'That did not work' })).toBeVisible()

  await page.getByLabel('Password').fill(amara.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
  // Between the two steps nothing of the desk is reachable.
  await page.goto('/caseload')
  await expect(page).toHaveURL(/second-factor$/)

  const code = totpNow(amara.totpSecret!, new Date(evening))
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/caseload/)

  const again = await stranger()
  await again.goto('/sign-in')
  await again.getByLabel('E-mail or sign-in name').fill(amara.signInName)
  await again.getByLabel('Password').fill(amara.password)
  await again.getByRole('button', { name: 'Sign in' }).click()
  await again.getByLabel('Code').fill(code)
  await again.getByRole('button', { name: 'Continue' }).click()
  await expect(again.getByRole('alert').filter({ hasText: 'does not fit' })).toBeVisible()
})

test('sign-out kills a copied cookie, and Back shows nothing', async ({ stranger, demo }) => {
  const maya = demo.member('maya')
  const page = await stranger({ phone: true })
  await page.goto('/sign-in')
  await page.getByLabel('E-mail or sign-in name').fill(maya.signInName)
  await page.getByLabel('Password').fill(maya.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/today$/)

  const copied = await page.context().cookies()
  const session = copied.find(cookie => cookie.name === 'interlude')!
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)

  await page.goBack()
  await expect(page.getByText('Maya')).toHaveCount(0)
  const thief = await stranger()
  await thief.context().addCookies(copied)
  await thief.goto('/today')
  await expect(thief).toHaveURL(/\/sign-in$/)
})

test('a session ended from another device is over on the next request', async ({ as }) => {
  const phone = await as('jonas', { phone: true })
  await phone.goto('/today')
  const laptop = await as('jonas')
  await laptop.goto('/settings')
  await laptop.getByRole('button', { name: /all others/ }).click()
  await expect(laptop.getByRole('button', { name: /all others/ })).toHaveCount(0)
  await phone.goto('/today')
  await expect(phone).toHaveURL(/\/sign-in$/)
})
