import { getTranslations } from 'next-intl/server'

const kinds = ['no-secrets', 'limited', 'individual'] as const

/** The policies in the order in which they are offered. */
export function inOrder<Policy extends { readonly kind: string }>(policies: readonly Policy[]): Policy[] {
  const place = ({ kind }: Policy) => (kinds as readonly string[]).indexOf(kind)
  return [...policies].sort((a, b) => place(a) - place(b))
}

/** What a secrets policy is called, by its kind. */
export async function policyName(): Promise<(kind: string) => string> {
  const t = await getTranslations('couple')
  return kind => t(`policy.${kinds.find(each => each === kind) ?? 'other'}`)
}
