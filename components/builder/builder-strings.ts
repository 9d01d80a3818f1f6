import type { Audience } from '#lib/domain/audience.ts'
import type { StepKind } from '#lib/domain/custom-exercise-steps.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import type { AgreementKind } from '#lib/domain/exercises/script.ts'
import type { Place } from '#lib/domain/exercises/steps.ts'

/** Sentences of the builder by their key in the message file; places such as {number} are filled where shown. */
export type Words = Readonly<Record<string, string>>

export type BuilderStrings = {
  words: Words
  kinds: Readonly<Record<StepKind, string>>
  groups: Readonly<Record<Definition['group'], string>>
  modes: Readonly<Record<Definition['mode'], string>>
  ladders: Readonly<Record<'touch' | 'openness', string>>
  places: Readonly<Record<Place, string>>
  agreements: Readonly<Record<AgreementKind, string>>
  drawings: Readonly<Record<'sides' | 'loop' | 'areas' | 'timeline', string>>
  audiences: Readonly<Record<Audience, string>>
  /** By reason of a problem, of the definition or of a request. */
  problems: Words
}
