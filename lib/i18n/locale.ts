export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

/** The nearest language that exists, from a stored choice or a browser's Accept-Language header. */
export function nearestLocale(...wishes: readonly (string | null | undefined)[]): Locale {
  const tags = wishes
    .flatMap(wish => (wish ?? '').split(','))
    .map(tag => tag.trim().slice(0, 2).toLowerCase())
  return (
    locales.find(locale => locale === tags.find(tag => (locales as readonly string[]).includes(tag))) ?? 'en'
  )
}
