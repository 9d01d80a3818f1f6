import { fillIn } from '#components/exercises/run-strings.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import type { BuilderStrings } from './builder-strings.ts'

/** A place as a person says it: "The private word afterwards · Step 2: Scale · Prompt · Spanish". */
export function placeWords(
  place: string,
  exercise: Partial<Pick<Definition, 'steps' | 'script' | 'after'>>,
  { words, kinds }: BuilderStrings,
): string {
  const [first = '', second, ...rest] = place.split('/').slice(1)
  const parts: Readonly<Record<string, string | undefined>> = {
    steps: words.partSteps,
    script: words.partScript,
    after: words.partAfter,
  }
  const part = parts[first]
  if (part === undefined || second === undefined) {
    return [part ?? fieldWord(first, words), ...inside([second, ...rest], words)].join(' · ')
  }
  const step = exercise[first as 'steps']?.[Number(second)]
  const kind = step ? (kinds[step.kind] ?? String(step.kind)) : ''
  const named = fillIn(words.stepName!, { number: Number(second) + 1, kind })
  return [part, named, ...inside(rest, words)].join(' · ')
}

function inside(path: readonly (string | undefined)[], words: BuilderStrings['words']): string[] {
  return path.flatMap((key, index) => {
    if (key === undefined || key === 'options') return []
    if (!/^\d+$/.test(key)) return [fieldWord(key, words)]
    const number = Number(key) + 1
    return [path[index - 1] === 'options' ? fillIn(words.option!, { number }) : String(number)]
  })
}

function fieldWord(key: string, words: BuilderStrings['words']): string {
  const named: Readonly<Record<string, string | undefined>> = {
    '': words.whole,
    en: words.english,
    es: words.spanish,
    together: words.asked,
    togetherAfterDays: words.days,
    pace: words.ladder,
    lay: words.from,
    max: words.most,
  }
  return named[key] ?? words[key] ?? key
}
