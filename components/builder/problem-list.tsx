'use client'
import { fillIn } from '#components/exercises/run-strings.ts'
import type { DefinitionProblem } from '#lib/domain/custom-exercise-problems.ts'
import { problemWords, useBuilder } from './builder-context.ts'
import { placeWords } from './place-words.ts'

const MOST_SHOWN = 8

/** What keeps the draft from being saved as a version, each with a way to its place. */
export function ProblemList({ onJump }: { onJump: (problem: DefinitionProblem) => void }) {
  const { exercise, problems, strings } = useBuilder()
  const { words } = strings
  if (problems.length === 0) return <p className="text-sm text-ink-soft">{words.sound}</p>
  return (
    <div id="problems" tabIndex={-1} className="rounded-control border border-line bg-sunk px-4 py-3">
      <p className="font-semibold">{words.problems}</p>
      <p className="text-sm text-ink-soft">{words.problemsLead}</p>
      <ul className="mt-1.5 list-disc space-y-1 ps-5 text-sm">
        {problems.slice(0, MOST_SHOWN).map(problem => (
          <li key={`${problem.place} ${problem.reason}`}>
            <button type="button" className="link text-start text-ink" onClick={() => onJump(problem)}>
              {`${placeWords(problem.place, exercise, strings)}: ${problemWords(problem, strings)}`}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && (
        <p className="mt-1 text-sm text-ink-soft">
          {fillIn(words.problemsMore!, { count: problems.length - MOST_SHOWN })}
        </p>
      )}
    </div>
  )
}
