'use client'
import { type ReactNode, useRef, useState } from 'react'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { send } from '#components/form/send.ts'
import { UndoToast } from '#components/ui/undo-toast.tsx'

/** What is judged, as it is read and as it is sent: `rules` by the ids of their measures. */
export type Judged = { outcome: string; rules: Readonly<Record<string, string>> }

/** Saves what is judged and offers to put back what stood there; the page is read anew when that offer is over. */
export function JudgingForm({
  action,
  version,
  stands,
  messages,
  form,
  strings,
  children,
}: {
  action: string
  version: number
  stands: Judged
  messages: Readonly<Record<string, string>>
  form: FormStrings
  /** `problem` is said when it could not be put back. */
  strings: { saved: string; problem: string; undo: string; dismiss: string }
  children: ReactNode
}) {
  const [known, setKnown] = useState(version)
  const [state, setState] = useState<'ready' | 'saved' | 'stuck'>('ready')
  const undoKey = useRef<string | null>(null)
  const undoing = useRef(false)

  function saved(data: unknown) {
    setKnown((data as { version: number }).version)
    undoKey.current = null
    setState('saved')
  }

  async function putBack() {
    if (undoing.current) return
    undoing.current = true
    undoKey.current ??= crypto.randomUUID()
    const sent = await send(action, { body: stands, key: undoKey.current, version: known })
    undoing.current = false
    if (sent.ok) location.reload()
    else setState('stuck')
  }

  return (
    <>
      <Form
        action={action}
        version={known}
        defaultValues={stands}
        messages={messages}
        strings={form}
        onDone={saved}
      >
        {children}
      </Form>
      <p role="alert" className="mt-2 text-sm text-notice empty:hidden">
        {state === 'stuck' ? strings.problem : ''}
      </p>
      <UndoToast
        message={state === 'saved' ? strings.saved : null}
        strings={strings}
        onUndo={putBack}
        onGone={() => {
          // While it is put back, putBack() reads the page anew itself.
          if (!undoing.current && state !== 'stuck') location.reload()
        }}
      />
    </>
  )
}
