import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { useCommit } from './use-commit.ts'

/** What was checked (`children`), why it was not taken in if it was not, and the button that takes it in. */
export function CommitPanel({
  committing: { state, problem, commit },
  texts,
  progress,
  children,
}: {
  committing: Pick<ReturnType<typeof useCommit>, 'state' | 'problem' | 'commit'>
  texts: { commit: string; committing: string; problemTitle: string }
  /** Shown while it is being taken in. */
  progress?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="space-y-4">
      {children}
      {problem && (
        <Notice tone="problem" title={texts.problemTitle}>
          <p>{problem}</p>
        </Notice>
      )}
      {state === 'sending' && progress}
      <Button variant="primary" disabled={state !== 'ready'} onClick={commit}>
        {state === 'sending' ? texts.committing : texts.commit}
      </Button>
    </div>
  )
}
