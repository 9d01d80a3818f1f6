'use client'
import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { differences } from '#lib/domain/custom-exercise-edit.ts'
import { pointer } from '#lib/domain/custom-exercise-problems.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { useBuilder } from './builder-context.ts'
import { placeWords } from './place-words.ts'

/** Two drafts of one exercise, where they differ: nothing was overwritten, the clinician chooses which goes on. */
export function DraftChoice({
  theirs,
  onChoose,
}: {
  theirs: Definition
  onChoose: (which: 'mine' | 'theirs') => void
}) {
  const { exercise, strings } = useBuilder()
  const { words } = strings
  const place = useRef<HTMLDivElement>(null)

  // What is being written may be far below it, and rests until the choice is made.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' })
  }, [])

  return (
    <div
      ref={place}
      role="alert"
      className="mb-6 space-y-4 rounded-card border border-notice bg-notice-soft p-4.5"
    >
      <div>
        <h2>{words.staleTitle}</h2>
        <p className="mt-1">{words.staleLead}</p>
      </div>
      <ul className="max-h-96 space-y-3 overflow-y-auto">
        {differences(exercise, theirs).map(({ path, one, other }) => (
          <li key={pointer(path)}>
            <p className="font-semibold">{placeWords(pointer(path), exercise, strings)}</p>
            <dl className="grid gap-2 sm:grid-cols-2">
              <Side term={words.mine!} value={one} empty={words.empty!} />
              <Side term={words.theirs!} value={other} empty={words.empty!} />
            </dl>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose('mine')}>{words.keepMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{words.takeTheirs}</Button>
      </div>
    </div>
  )
}

function Side({ term, value, empty }: { term: string; value: unknown; empty: string }) {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value ?? '')
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="break-words whitespace-pre-wrap">{text || empty}</dd>
    </div>
  )
}
