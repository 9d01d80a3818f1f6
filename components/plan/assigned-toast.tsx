'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { send } from '#components/form/send.ts'
import { UndoToast } from '#components/ui/undo-toast.tsx'

/** "Assigned", with a way back, once after assigning: the address that asked for it is cleaned, so a reload is quiet. */
export function AssignedToast({
  coupleId,
  assignmentId,
  version,
  strings,
}: {
  coupleId: string
  assignmentId: string
  version: number
  strings: { assigned: string; problem: string; undo: string; dismiss: string }
}) {
  const router = useRouter()
  const [message, setMessage] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  // The region has to stand before its text does.
  useEffect(() => {
    setMessage(strings.assigned)
    history.replaceState(null, '', location.pathname)
  }, [strings.assigned])

  async function undo() {
    const sent = await send(`/api/assignments/${assignmentId}/end`, { body: { coupleId }, version })
    if (sent.ok) router.refresh()
    else setFailed(true)
  }

  return (
    <>
      <span role="alert" className="text-sm text-notice">
        {failed ? strings.problem : ''}
      </span>
      <UndoToast message={message} strings={strings} onUndo={undo} onGone={() => setMessage(null)} />
    </>
  )
}
