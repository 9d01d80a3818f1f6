'use client'
import { useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'

/** Makes an exercise of one's own, a copy (`copy`: a slug) or an empty one, and opens it in the builder. */
export function StartExercise({
  copy,
  label,
  problem,
  variant,
  children,
}: {
  copy: string | null
  /** The button's full name where its words alone do not say of what. */
  label?: string
  problem: string
  variant?: 'primary' | 'secondary' | 'quiet'
  children: string
}) {
  const { phase, submit } = useSendForm('/api/custom-exercises', 'POST')
  const awake = useAwake()
  const [failed, setFailed] = useState(false)

  async function start() {
    setFailed(false)
    const sent = await submit({ copy }, undefined, true)
    if (sent === null) return
    if ('problem' in sent) setFailed(true)
    else location.assign(`/library/builder/${(sent.data as { exerciseId: string }).exerciseId}`)
  }

  return (
    <span className="inline-flex flex-col gap-1">
      <Button variant={variant} aria-label={label} disabled={!awake || phase !== 'ready'} onClick={start}>
        {children}
      </Button>
      <span role="alert" className="text-sm text-notice empty:hidden">
        {failed ? problem : ''}
      </span>
    </span>
  )
}
