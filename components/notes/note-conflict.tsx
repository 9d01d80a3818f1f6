'use client'
import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { ConflictStrings } from './note-strings.ts'

/** Two texts of one draft side by side: nothing was overwritten, the author chooses which goes on. */
export function NoteConflict({
  mine,
  theirs,
  gone,
  strings,
  onChoose,
}: {
  mine: string
  theirs: string
  /** There is no draft any more: it was signed or put away. */
  gone: boolean
  strings: ConflictStrings
  onChoose: (which: 'mine' | 'theirs', text?: string) => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const sides = [
    { title: strings.mine, text: mine },
    ...(gone ? [] : [{ title: strings.theirs, text: theirs }]),
  ]
  return (
    <div role="alert" className="space-y-4 rounded-card border border-notice bg-notice-soft p-4.5">
      <div>
        <h3 ref={heading} tabIndex={-1} className="text-lg">
          {gone ? strings.goneTitle : strings.title}
        </h3>
        <p className="mt-1">{gone ? strings.goneLead : strings.lead}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {sides.map(({ title, text }) => (
          <div key={title} className="min-w-0">
            <p className="text-sm text-ink-soft">{title}</p>
            <p className="max-h-60 overflow-y-auto break-words whitespace-pre-wrap">
              {text || strings.empty}
            </p>
          </div>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose('mine')}>{gone ? strings.keepNew : strings.keepMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{gone ? strings.letGo : strings.takeTheirs}</Button>
        {!gone && mine !== '' && theirs !== '' && (
          <Button onClick={() => onChoose('mine', `${theirs}\n\n${mine}`)}>{strings.joinBoth}</Button>
        )}
      </div>
    </div>
  )
}
