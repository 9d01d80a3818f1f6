'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'

type Depth = 1 | 2 | 3 | 4 | 5

/** One of a deck, or a pass. A deck with depths shows one depth at a time, the lightest first. */
export function ChooseScreen({ step, state, say, strings, bar, tap, focused }: ScreenProps<'choose'>) {
  const words = strings.choose
  const chosen = state.chosen[step.id] ?? null
  const depths = [...new Set(step.options.flatMap(each => each.depth ?? []))].toSorted() as Depth[]
  const [depth, setDepth] = useState(step.options.find(each => each.id === chosen)?.depth ?? depths[0])
  const shown = step.options.filter(each => each.depth === undefined || each.depth === depth)
  return (
    <>
      <div className="space-y-4 py-4">
        <Prompt focused={focused}>{say(step.prompt)}</Prompt>
        {depths.length > 1 && (
          <fieldset className="flex flex-wrap justify-center gap-2">
            <legend className="sr-only">{words.depths}</legend>
            {depths.map(each => (
              <button
                key={each}
                type="button"
                aria-pressed={each === depth}
                onClick={() => setDepth(each)}
                className="min-h-12 rounded-full border-[1.5px] border-line bg-surface px-4 text-base aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold"
              >
                {words[`depth${each}`]}
              </button>
            ))}
          </fieldset>
        )}
        <ChoiceCards
          key={depth}
          legend={say(step.prompt)}
          legendHidden
          options={shown.map(each => ({ value: each.id, label: say(each.label) }))}
          value={chosen}
          onChoose={option => tap({ kind: 'choose', option })}
        />
      </div>
      <StepBar {...bar} note={words.passNote}>
        <div className="flex gap-2.5">
          <Button onClick={() => tap({ kind: 'choose', option: null }, { kind: 'next' })}>
            {words.pass}
          </Button>
          <Button
            variant="primary"
            className="grow"
            disabled={chosen === null}
            onClick={() => tap({ kind: 'next' })}
          >
            {words.take}
          </Button>
        </div>
      </StepBar>
    </>
  )
}
