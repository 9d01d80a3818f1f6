import { expect, type Page } from '@playwright/test'
import type { Demo } from './fixtures.ts'

/** The address of a couple's pages, by one of its partners. */
export function coupleOf(demo: Demo, partner: string): string {
  return `/couples/${demo.member(partner).coupleId}`
}

/** Assigns an exercise that is not running: once where that is offered, from today. The assignment's id. */
export async function assign(
  desk: Page,
  couple: string,
  exercise: { slug: string; title: string },
): Promise<string> {
  await desk.goto(`${couple}/plan/assign?exercise=${exercise.slug}`)
  const form = desk.locator('form')
  await expect(form.getByRole('button', { name: 'Assign', exact: true })).toBeEnabled()
  const once = form.getByText('Once', { exact: true })
  if (await once.isVisible()) await once.click()
  const [made] = await Promise.all([
    desk.waitForRequest(request => request.url().includes('?assigned=')),
    form.getByRole('button', { name: 'Assign', exact: true }).click(),
  ])
  await expect(desk.getByText(`${exercise.title} is assigned.`)).toBeVisible()
  return new URL(made.url()).searchParams.get('assigned')!
}
