import { AxeBuilder } from '@axe-core/playwright'
import { totpNow } from '#lib/crypto/totp.ts'
import { evening, expect, test } from '../fixtures.ts'

const password = 'slow boats at noon'

test('an owner invites a colleague, who turns on a second factor, and gets in with a recovery code', async ({
  as,
  stranger,
}) => {
  const owner = await as('ruth')
  await owner.goto('/practice')
  await owner.getByLabel('Name, as clients will read it').fill('Dr Vale')
  await owner.getByLabel('E-mail address, for signing in').fill('vale@example.net')
  await owner.getByRole('button', { name: 'Make the invitation' }).click()
  await expect(owner.getByText('The invitation is made')).toBeVisible()
  const said = await owner.getByRole('status').filter({ hasText: 'The invitation is made' }).innerText()
  const link = /http:\S+\/invitation\/[\w-]{43}/.exec(said)![0]
  const code = /Code:\s*(\d{6})/.exec(said)![1]!

  const page = await stranger()
  await page.goto(link)
  await page.getByLabel('Six-digit code').fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  // Staff accept no policy for clients.
  await expect(page.getByLabel('I have read this and agree')).toHaveCount(0)
  await page.getByLabel('Choose a password').fill(password)
  await page.getByRole('button', { name: 'Begin' }).click()

  await expect(page.getByRole('heading', { name: 'Protect your sign-in' })).toBeVisible()
  await page.goto('/caseload')
  await expect(page).toHaveURL(/second-factor$/)
  await page.getByRole('button', { name: 'Set it up' }).click()
  await expect(page.getByRole('img', { name: /Picture to scan/ })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const [secret, ...recovery] = await page.locator('code, li').allInnerTexts()
  const kept = recovery.filter(each => /^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/.test(each.trim()))
  expect(kept).toHaveLength(10)
  await page.getByLabel('I have kept them').check()
  await page.getByRole('textbox', { name: 'Code' }).fill(totpNow(secret!.trim(), new Date(evening)))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page).toHaveURL(/\/caseload/)
  await expect(page.getByText('No couples yet')).toBeVisible()

  // The phone is lost: a recovery code lets in, once.
  for (const works of [true, false]) {
    const again = await stranger()
    await again.goto('/sign-in')
    await again.getByLabel('E-mail or sign-in name').fill('vale@example.net')
    await again.getByLabel('Password').fill(password)
    await again.getByRole('button', { name: 'Sign in' }).click()
    await again.getByLabel('Code').fill(kept[0]!)
    await again.getByRole('button', { name: 'Continue' }).click()
    if (works) await expect(again).toHaveURL(/\/caseload/)
    else await expect(again.getByRole('alert').filter({ hasText: 'does not fit' })).toBeVisible()
  }

  // The role ends: on the next request the desk is gone.
  await owner.reload()
  const row = owner.getByRole('listitem').filter({ hasText: 'Dr Vale' })
  await row.getByRole('button', { name: 'End this role' }).click()
  await expect(owner.getByRole('button', { name: 'Give the role back' })).toBeVisible()
  await page.goto('/caseload')
  await expect(page.getByRole('heading', { name: 'Caseload' })).toHaveCount(0)
})
