import { ActionButton } from '#components/form/action-button.tsx'

type SessionLine = { id: string; device: string; current: boolean; note: string }

/** Where somebody is signed in: each other session can be ended, or all of them at once. */
export function SessionList({
  sessions,
  strings,
}: {
  sessions: readonly SessionLine[]
  strings: { end: string; endOthers: string; problem: string }
}) {
  return (
    <>
      <ul className="divide-y divide-line">
        {sessions.map(each => (
          <li key={each.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span>
              {each.device}
              <span className="block text-sm text-ink-soft">{each.note}</span>
            </span>
            {!each.current && (
              <ActionButton
                action="/api/sessions/end"
                body={{ sessionId: each.id }}
                problem={strings.problem}
              >
                {strings.end}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionButton action="/api/sessions/end" body={{ others: true }} problem={strings.problem}>
          {strings.endOthers}
        </ActionButton>
      )}
    </>
  )
}
