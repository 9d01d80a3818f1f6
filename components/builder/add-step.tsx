'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { StepKind } from '#lib/domain/custom-exercise-steps.ts'
import { useBuilder } from './builder-context.ts'

/** A kind of step, and the button that adds one at the end. */
export function AddStep({
  label,
  kinds,
  onAdd,
}: {
  label: string
  kinds: readonly StepKind[]
  onAdd: (kind: StepKind) => void
}) {
  const { strings } = useBuilder()
  const [kind, setKind] = useState(kinds[0]!)
  return (
    <fieldset className="mt-3 flex flex-wrap items-center gap-3">
      <legend className="sr-only">{label}</legend>
      <select
        className="field max-w-64"
        aria-label={strings.words.kindOf}
        value={kind}
        onChange={event => setKind(event.target.value as StepKind)}
      >
        {kinds.map(each => (
          <option key={each} value={each}>
            {strings.kinds[each]}
          </option>
        ))}
      </select>
      <Button onClick={() => onAdd(kind)}>{strings.words.add}</Button>
    </fieldset>
  )
}
