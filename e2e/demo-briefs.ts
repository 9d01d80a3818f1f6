import type { Page } from '@playwright/test'
import { storyOf, worldOf } from '#prisma/world.ts'
import { expect, today } from './fixtures.ts'

export type OpenBrief = { readonly desk: Page; readonly key: string; readonly path: string }

/** The twelve, each with the address of its brief and whose they are. */
export const couples = worldOf({ today }).couples.map(({ key, couple }) => ({
  key,
  path: `/couples/${couple.id}/brief`,
  clinician: storyOf(key).clinician,
}))

/**
 * The briefs of the twelve demo couples in both languages, each at the desk of its own clinician, one after the other:
 * one page of the browser for each clinician. `look` is called when the page stands, its chart with it.
 */
export async function throughBriefs(
  as: (key: string) => Promise<Page>,
  look: (brief: OpenBrief & { readonly language: string }) => Promise<void>,
): Promise<void> {
  let seen = 0
  for (const clinician of ['amara', 'mateo']) {
    const desk = await as(clinician)
    for (const language of ['en', 'es']) {
      await desk.request.get(`/language/${language}`, { maxRedirects: 0 })
      for (const { key, path } of couples.filter(each => each.clinician === clinician)) {
        await desk.goto(path)
        await expect(desk.locator('html')).toHaveAttribute('lang', language)
        // Before the first number there is no chart.
        const places = await desk.locator('[data-place=chart]').count()
        await expect(desk.locator('[data-place=chart] svg.recharts-surface')).toHaveCount(places)
        await look({ desk, key, path, language })
        seen += 1
      }
    }
  }
  expect(seen).toBe(2 * 12)
}
