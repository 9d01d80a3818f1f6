import { expect, type Page } from '@playwright/test'

/** Opens a copy of an exercise of the library in the builder; the exercise's page. */
export async function copyExercise(desk: Page, title: string): Promise<string> {
  await desk.goto('/library')
  await desk.getByRole('button', { name: `Copy and edit: ${title}`, exact: true }).click()
  return opened(desk)
}

/** Opens an empty exercise in the builder; its page. */
export async function emptyExercise(desk: Page): Promise<string> {
  await desk.goto('/library')
  await desk.getByRole('button', { name: 'Start an empty one' }).click()
  return opened(desk)
}

async function opened(desk: Page): Promise<string> {
  await expect(desk).toHaveURL(/\/library\/builder\//)
  await expect(desk.getByLabel('Title: English')).toBeEnabled()
  return new URL(desk.url()).pathname
}

/** A text in both languages, at the field of that label. */
export async function writeBoth(
  desk: Page,
  label: string,
  [en, es]: readonly [string, string],
): Promise<void> {
  await desk.getByLabel(`${label}: English`).fill(en)
  await desk.getByLabel(`${label}: Spanish`).fill(es)
}

/** The steps of a part in their order, as the list names them: "1. Scale". */
export function stepsIn(desk: Page, part: string): Promise<string[]> {
  const names = desk.getByRole('region', { name: part }).getByRole('button', { name: /^Edit step/ })
  return names.evaluateAll(all =>
    all.map(each => each.querySelector('span')!.textContent.replace(/^Edit step \d+\. /, '')),
  )
}

export async function draftKept(desk: Page): Promise<void> {
  await expect(desk.getByText('The draft is kept.')).toBeVisible()
}

/** Saves what is there as that version. */
export async function saveVersion(desk: Page, version: number): Promise<void> {
  await desk.getByRole('button', { name: `Save as version ${version}` }).click()
  await expect(desk.getByText(`Version ${version} is saved.`)).toBeVisible()
}

/** The slug of a saved exercise, from the link to its file. */
export async function slugOf(desk: Page, builder: string): Promise<string> {
  await desk.goto(builder)
  const file = desk.getByRole('link', { name: /^Save version \d+ as a file$/ })
  return (await file.getAttribute('href'))!.split('/').at(-1)!
}
