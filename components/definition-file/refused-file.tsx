import { fillIn } from '#components/exercises/run-strings.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { DefinitionProblem } from '#lib/domain/custom-exercise-problems.ts'

const MOST_SHOWN = 20

/** Why a file was not taken in, and what is wrong with it, place by place. `say` puts one problem into words. */
export function RefusedFile({
  title,
  message,
  problems,
  say,
  more,
}: {
  title: string | undefined
  message: string
  problems: readonly DefinitionProblem[]
  say: (problem: DefinitionProblem) => string
  /** "and {count} more" */
  more: string
}) {
  return (
    <Notice tone="problem" title={title}>
      <p>{message}</p>
      <ul className="mt-1.5 list-disc space-y-1.5 ps-5">
        {problems.slice(0, MOST_SHOWN).map(problem => (
          <li key={`${problem.place} ${problem.reason}`}>
            <code className="text-sm break-all">{problem.place || '/'}</code> {say(problem)}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>{fillIn(more, { count: problems.length - MOST_SHOWN })}</p>}
    </Notice>
  )
}
