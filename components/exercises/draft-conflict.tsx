import { Button } from '#components/ui/button.tsx'
import { sameAnswers, type Typed } from './autosave.ts'
import { isAsk, linesOf, type RunAsk, type RunStep } from './run-step.ts'
import type { RunStrings } from './run-strings.ts'

/** Two drafts of one exercise side by side, where they differ: nothing was overwritten, the person chooses. */
export function DraftConflict({
  steps,
  mine,
  theirs,
  strings,
  onChoose,
}: {
  steps: readonly RunStep[]
  mine: Typed
  theirs: Typed
  strings: RunStrings['conflict']
  onChoose: (which: 'mine' | 'theirs') => void
}) {
  const differing = steps
    .filter(isAsk)
    .filter(({ id }) => !sameAnswers({ [id]: mine[id] ?? {} }, { [id]: theirs[id] ?? {} }))
  return (
    <div role="alert" className="space-y-5 rounded-card border border-notice bg-notice-soft p-4.5">
      <div>
        <h2>{strings.title}</h2>
        <p className="mt-1">{strings.lead}</p>
      </div>
      {differing.map(step => (
        <div key={step.id}>
          <p className="font-semibold">{step.prompt}</p>
          <dl className="mt-1 space-y-2">
            <Side term={strings.mine} text={textOf(step, mine, strings)} />
            <Side term={strings.theirs} text={textOf(step, theirs, strings)} />
          </dl>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose('mine')}>{strings.keepMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{strings.takeTheirs}</Button>
      </div>
    </div>
  )
}

function Side({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="whitespace-pre-wrap">{text}</dd>
    </div>
  )
}

function textOf(step: RunAsk, typed: Typed, strings: RunStrings['conflict']): string {
  const value = typed[step.id]?.value
  if (value === undefined || value === '') return strings.empty
  if (value === null) return strings.skipped
  if (Array.isArray(value)) return linesOf(value).join('\n') || strings.empty
  if (step.kind === 'choice') return step.options.find(option => option.id === value)?.label ?? strings.empty
  return String(value)
}
