'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import { Button } from '#components/ui/button.tsx'
import { UndoToast } from '#components/ui/undo-toast.tsx'

/** Ends an assignment at once and offers to take it back; the page is read anew when that offer is over. */
export function EndExercise({
  coupleId,
  assignmentId,
  version,
  strings,
}: {
  coupleId: string
  assignmentId: string
  version: number
  /** `label` is the button's full name, `ended` the message, `problem` what is said when it did not work. */
  strings: { end: string; label: string; ended: string; problem: string; undo: string; dismiss: string }
}) {
  const router = useRouter()
  const [ended, setEnded] = useState(false)
  // The page is read anew a moment after a change; what was answered last is the newer one until then.
  const [known, setKnown] = useState(version)
  const [failed, setFailed] = useState(false)
  const busy = useRef(false)

  async function change(what: 'end' | 'resume'): Promise<boolean> {
    if (busy.current) return false
    busy.current = true
    setFailed(false)
    const sent = await send<{ version: number }>(`/api/assignments/${assignmentId}/${what}`, {
      body: { coupleId },
      version: Math.max(version, known),
    })
    busy.current = false
    if (sent.ok) setKnown(sent.data.version)
    else setFailed(true)
    return sent.ok
  }

  async function undo() {
    await change('resume')
    router.refresh()
  }

  return (
    <>
      <Button aria-label={strings.label} disabled={ended} onClick={async () => setEnded(await change('end'))}>
        {strings.end}
      </Button>
      <span role="alert" className="max-w-60 text-sm text-notice empty:hidden">
        {failed ? strings.problem : ''}
      </span>
      <UndoToast
        message={ended ? strings.ended : null}
        strings={strings}
        onUndo={undo}
        onGone={() => {
          setEnded(false)
          // While it is being taken back, undo() reads the page anew itself.
          if (!busy.current) router.refresh()
        }}
      />
    </>
  )
}
