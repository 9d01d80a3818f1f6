import type { Text } from './exercises/text.ts'
import type { Measure } from './measures/measure.ts'

/** What a measure is called in a line: "CSI-16" where its title names it so; a later version says which one it is. */
export function measureShortTitle({ title, version }: Pick<Measure, 'title' | 'version'>): Text {
  const short = (text: string) => /\(([^()]+)\)$/.exec(text)?.[1] ?? text
  const mark = version === 1 ? '' : ` (v${version})`
  return { en: `${short(title.en)}${mark}`, es: `${short(title.es)}${mark}` }
}
