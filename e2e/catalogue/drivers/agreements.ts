import type { TogetherState } from '#lib/domain/together-state.ts'
import { hrefsIn } from '../reading.ts'
import { type Practice, slots, type Walk } from '../walk.ts'

type Written = TogetherState['written'][string]

/** What the two wrote in a script waits for both: each confirms it on their own sign-in. */
export async function confirmWritten(walk: Walk, practice: Practice): Promise<void> {
  for (const written of Object.values(practice.meeting?.state.written ?? {})) {
    const agreementId = await findAgreement(walk, written)
    practice.agreementId = agreementId
    await bothConfirm(walk, agreementId, 1)
    practice.stays.push(written.text)
  }
}

export async function bothConfirm({ partners }: Walk, agreementId: string, version: number): Promise<void> {
  for (const slot of slots) await partners[slot].does(`/api/agreements/${agreementId}/confirm`, { version })
}

/** A new one stands among what waits for a confirmation. */
async function findAgreement({ partners }: Walk, { text }: Written): Promise<string> {
  const { html } = await partners.B.see('/today')
  for (const href of hrefsIn(html, '/agreements/')) {
    if ((await partners.B.see(href)).words.includes(text)) return href.replace('/agreements/', '')
  }
  throw new Error('what they wrote waits nowhere to be confirmed')
}

/** Each says alone whether an agreement brought them closer or made them more tense: A −1, B 2. */
export async function bothReview({ partners }: Walk, agreementId: string): Promise<void> {
  await partners.A.does(`/api/agreements/${agreementId}/review`, { effect: -1 })
  await partners.B.does(`/api/agreements/${agreementId}/review`, { effect: 2 })
}

/** How the clinician reads those two. */
export const agreementReviews = ['a little more tense (−1)', 'much closer (+2)']
