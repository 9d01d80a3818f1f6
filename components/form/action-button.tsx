'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useAwake } from './use-awake.ts'
import { useSendForm } from './use-send-form.ts'

/**
 * One button that does one thing: sends `body` to `action`, then goes to `then` ("reload" for this page anew). A
 * problem is said beside it.
 */
export function ActionButton({
  action,
  body = {},
  then = 'reload',
  problem,
  variant,
  size,
  wide,
  children,
}: {
  action: string
  body?: Readonly<Record<string, unknown>>
  then?: string
  problem: string
  variant?: 'primary' | 'secondary' | 'quiet'
  size?: 'normal' | 'big'
  wide?: boolean
  children: ReactNode
}) {
  const { phase, submit } = useSendForm(action, 'POST')
  const awake = useAwake()
  const [failed, setFailed] = useState(false)

  async function press() {
    const sent = await submit({ ...body })
    if (sent === null) return
    if ('problem' in sent) return setFailed(true)
    if (then === 'reload') location.reload()
    else location.assign(then)
  }

  return (
    <span className="inline-flex flex-col gap-1">
      <Button
        variant={variant}
        size={size}
        wide={wide}
        disabled={!awake || phase !== 'ready'}
        onClick={press}
      >
        {children}
      </Button>
      <span role="alert" className="text-sm text-notice">
        {failed ? problem : ''}
      </span>
    </span>
  )
}
