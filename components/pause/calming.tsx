'use client'
import { useState } from 'react'
import { BreatheStep } from '#components/exercises/breathe-step.tsx'
import { GroundLooks, type GroundStrings } from '#components/exercises/ground-looks.tsx'
import type { RunStrings } from '#components/exercises/run-strings.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'

export type CalmingStrings = {
  legend: string
  choices: { breathe: string; ground: string; walk: string }
  suggested: string
  breathe: RunStrings['breathe']
  ground: GroundStrings
  walk: string
}

type Choice = keyof CalmingStrings['choices']

/** Something for the body, one at a time. What is chosen here stays on this screen and is told to nobody. */
export function Calming({ suggested, strings }: { suggested: Choice | null; strings: CalmingStrings }) {
  const [choice, setChoice] = useState<Choice | null>(suggested)
  const awake = useAwake()
  const choices = Object.entries(strings.choices) as [Choice, string][]
  return (
    <fieldset disabled={!awake} className="min-w-0 space-y-4">
      <ChoiceCards
        legend={strings.legend}
        options={choices.map(([value, label]) => ({
          value,
          label,
          ...(value === suggested && { note: strings.suggested }),
        }))}
        value={choice}
        onChoose={setChoice}
      />
      {choice === 'breathe' && <BreatheStep seconds={180} strings={strings.breathe} />}
      {choice === 'ground' && <GroundLooks strings={strings.ground} />}
      {choice === 'walk' && <p className="text-lg">{strings.walk}</p>}
    </fieldset>
  )
}
