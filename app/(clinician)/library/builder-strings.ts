import { getTranslations } from 'next-intl/server'
import type { BuilderStrings } from '#components/builder/builder-strings.ts'
import { problemMessages } from '#lib/i18n/form-strings.ts'

/** Every word of the builder in the language of the request. */
export async function builderStrings(): Promise<BuilderStrings> {
  const t = await getTranslations('builder')
  const plan = await getTranslations('plan')
  const raw = <Key extends keyof BuilderStrings>(key: Key) => t.raw(key as never) as BuilderStrings[Key]
  return {
    words: raw('words'),
    kinds: raw('kinds'),
    groups: plan.raw('library.groups') as BuilderStrings['groups'],
    modes: raw('modes'),
    ladders: raw('ladders'),
    places: raw('places'),
    agreements: raw('agreements'),
    drawings: raw('drawings'),
    audiences: raw('audiences'),
    problems: await problemMessages(raw('problems')),
  }
}
