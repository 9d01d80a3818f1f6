'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** The h1 of a screen. `focused` takes the focus when it appears, so that it is read before what follows it. */
export function PromptHeading({
  id,
  focused,
  children,
}: {
  id?: string
  focused: boolean
  children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) heading.current?.focus()
  }, [focused])
  return (
    <h1 ref={heading} id={id} tabIndex={-1} className="prompt">
      {children}
    </h1>
  )
}
