import { topLevel } from '#lib/domain/pace.ts'
import { agreementReviews } from './drivers/agreements.ts'
import { wordsIn } from './reading.ts'
import { expectIn, type Practice, type Walk } from './walk.ts'

/** What both made and keep stands on the clinician's page of all that stays; an agreement with who confirmed it. */
export async function expectStays({ desk, coupleId, partners }: Walk, practice: Practice): Promise<void> {
  if (practice.stays.length === 0) return
  const { html, words } = await desk.see(`/couples/${coupleId}/agreements`)
  for (const each of practice.stays) expectIn(words, each, 'the page of agreements')
  if (practice.agreementId === null) return
  const cards = html.split('<article').map(wordsIn)
  const card = cards.find(each => each.includes(practice.stays[0]!))!
  expectIn(card, `Confirmed: ${partners.A.name} (`, 'the agreement')
  expectIn(card, `) and ${partners.B.name} (`, 'the agreement')
  expectIn(card, 'in force', 'the agreement')
  for (const each of agreementReviews) expectIn(card, each, 'the agreement')
}

/** Where the two are on both ladders stands in the plan. */
export async function expectPace({ desk, coupleId }: Walk): Promise<void> {
  const { words } = await desk.see(`/couples/${coupleId}/plan`)
  for (const top of Object.values(topLevel)) expectIn(words, `Level ${top} of ${top}`, 'the plan')
}
