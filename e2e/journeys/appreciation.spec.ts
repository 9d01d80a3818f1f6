import { assign, coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { begin, finish, go } from '../phone.ts'

test.setTimeout(60_000)

test('praise in general is asked what it was, and a moment of its own is asked nothing', async ({
  as,
  demo,
}) => {
  await assign(await as('amara'), coupleOf(demo, 'noor'), {
    slug: 'appreciation',
    title: 'One thing I noticed',
  })
  const noor = await as('noor', { phone: true })
  await begin(noor, 'One thing I noticed')
  await go(noor, 'Next')
  const field = noor.getByRole('textbox')
  const asked = noor.getByRole('status').filter({ hasText: /\?/ })

  await field.fill('Thank you for everything')
  await expect(asked).toHaveText('What was it that Sam did? One small thing is enough.')
  await field.fill('You made dinner and washed the dishes')
  await expect(asked).toHaveText('When was it, or what did it change for you?')
  await field.fill('You made dinner yesterday and I could rest')
  await expect(asked).toHaveCount(0)

  // It only asks: what is general can be kept or given all the same.
  await field.fill('Thank you for everything')
  await expect(asked).toHaveCount(1)
  await finish(noor)
})
