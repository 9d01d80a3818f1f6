'use client'
import { useEffect, useRef, useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { type ShownLine, SupportLines } from './support-lines.tsx'

type TellStrings = {
  button: string
  title: string
  who: string
  when: string
  send: string
  cancel: string
  told: string
  done: string
  problem: string
}

/**
 * "I would like my therapist to know I do not feel safe": first who reads it and that nobody is watching, with the
 * numbers to call, then the sending. It lives in this page's memory alone: no address, and nothing left on return.
 */
export function TellTherapist({ lines, strings }: { lines: readonly ShownLine[]; strings: TellStrings }) {
  const [stage, setStage] = useState<'closed' | 'asking' | 'told'>('closed')
  const awake = useAwake()
  const [failed, setFailed] = useState(false)
  const { phase, submit } = useSendForm('/api/flags', 'POST')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (stage === 'asking') heading.current?.focus()
  }, [stage])

  async function tell() {
    setFailed(false)
    const sent = await submit({})
    if (sent === null) return
    if ('problem' in sent) setFailed(true)
    else setStage('told')
  }

  if (stage === 'closed') {
    return (
      <Button wide size="big" disabled={!awake} onClick={() => setStage('asking')}>
        {strings.button}
      </Button>
    )
  }
  if (stage === 'told') {
    return (
      <div className="space-y-3">
        <Notice tone="saved">{strings.told}</Notice>
        <Button onClick={() => setStage('closed')}>{strings.done}</Button>
      </div>
    )
  }
  return (
    <section className="space-y-4 rounded-card border border-line-strong bg-surface p-4.5 shadow-card">
      <h2 ref={heading} tabIndex={-1}>
        {strings.title}
      </h2>
      <p>{strings.who}</p>
      <p>{strings.when}</p>
      <SupportLines lines={lines} />
      {failed && <Notice tone="problem">{strings.problem}</Notice>}
      <div className="flex flex-wrap gap-2.5">
        <Button onClick={() => setStage('closed')}>{strings.cancel}</Button>
        <Button variant="primary" className="grow" disabled={phase !== 'ready'} onClick={tell}>
          {strings.send}
        </Button>
      </div>
    </section>
  )
}
