import type { Locale } from './locale.ts'

/**
 * Interface texts: one file an area and language, `messages/<language>/<area>.json`. Loaded on the server only;
 * client components get the strings they show as props.
 */
const areas = [
  'common',
  'problem',
  'sign-in',
  'portal',
  'exercise',
  'not-now',
  'together',
  'agreements',
  'pause',
  'notebook',
  'rituals',
  'season',
  'pace',
  'support',
  'caseload',
  'couple',
  'plan',
  'trend',
  'judging',
  'brief',
  'notes',
  'import',
  'import-many',
  'practice',
  'audience',
  'builder',
  'programmes',
  'measures',
  'export',
  'record',
] as const

type Messages = Record<string, Record<string, unknown>>

export async function loadMessages(locale: Locale): Promise<Messages> {
  const entries = areas.map(async area => {
    const file =
      locale === 'es'
        ? await import(`./messages/es/${area}.json`, { with: { type: 'json' } })
        : await import(`./messages/en/${area}.json`, { with: { type: 'json' } })
    return [area, file.default] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
