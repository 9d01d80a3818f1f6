import { expect, test } from '../fixtures.ts'

const refusal = 'This invitation cannot be used. Ask for a new one.'

test('a partner accepts with link and code; the link leaves the address, and works once', async ({
  stranger,
  demo,
}) => {
  const invitation = demo.planted.invitations.find(each => each.name === 'Ben')!
  const page = await stranger({ phone: true })
  await page.goto(invitation.path)
  await expect(page).toHaveURL(/\/invitation$/)
  const wrong = invitation.code === '000000' ? '000001' : '000000'
  await page.getByLabel('Six-digit code').fill(wrong)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert').filter({ hasText: refusal })).toBeVisible()
  // Nothing of the invitation shows before the code is right.
  await expect(page.getByText('Ben')).toHaveCount(0)

  await page.getByLabel('Six-digit code').fill(invitation.code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Ben' })).toBeVisible()
  await page.getByLabel('Choose a password').fill('too short')
  await page.getByLabel('I have read this and agree').check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'too short' })).toBeVisible()
  await page.getByLabel('Choose a password').fill('wet grass under bare feet')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page).toHaveURL(/\/today$/)

  const second = await stranger()
  await second.goto(invitation.path)
  await second.getByLabel('Six-digit code').fill(invitation.code)
  await second.getByRole('button', { name: 'Continue' }).click()
  await expect(second.getByRole('alert').filter({ hasText: refusal })).toBeVisible()
})

test('an invitation that is made up, or has expired, says the same one sentence', async ({
  stranger,
  demo,
}) => {
  const page = await stranger()
  await page.goto(`/invitation/${'x'.repeat(43)}`)
  await page.getByLabel('Six-digit code').fill('123456')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert').filter({ hasText: refusal })).toBeVisible()

  const open = demo.planted.invitations.find(each => each.name === 'Aiko')!
  demo.setClock(new Date(open.expiresAt.getTime() + 1000).toISOString())
  await page.goto(open.path)
  await page.getByLabel('Six-digit code').fill(open.code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert').filter({ hasText: refusal })).toBeVisible()
})

test('fifty looks at a link do not use it up', async ({ stranger, demo }) => {
  const { path, code } = demo.planted.invitations.find(each => each.name === 'Rafael')!
  const page = await stranger()
  for (let look = 0; look < 50; look++) await page.request.get(path, { maxRedirects: 0 })
  await page.goto(path)
  await page.getByLabel('Six-digit code').fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Rafael' })).toBeVisible()
})
