import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { AgreementWords } from './agreement-words.tsx'
import type { EditorStrings } from './editor-strings.ts'

/** Two texts of one agreement side by side: nothing was overwritten, and what is chosen is still to be saved. */
export function TextConflict({
  exists,
  mine,
  theirs,
  strings,
  onChoose,
}: {
  /** There was one already, rather than a newer version of this one. */
  exists: boolean
  mine: string
  theirs: string
  strings: EditorStrings['conflict']
  onChoose: (text: string) => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <section
      aria-labelledby="two-texts"
      className="space-y-4 rounded-card border border-notice bg-notice-soft p-4.5"
    >
      <div role="alert">
        <h2 id="two-texts" ref={heading} tabIndex={-1}>
          {exists ? strings.exists : strings.changed}
        </h2>
        <p className="mt-1">{strings.lead}</p>
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-4">
        {[
          { title: strings.theirs, text: theirs },
          { title: strings.mine, text: mine },
        ].map(({ title, text }) => (
          <div key={title} className="min-w-0">
            <h3 className="mb-1 text-base">{title}</h3>
            <AgreementWords text={text} />
          </div>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose(mine)}>{strings.keepMine}</Button>
        <Button onClick={() => onChoose(theirs)}>{strings.takeTheirs}</Button>
        <Button onClick={() => onChoose(`${theirs}\n${mine}`)}>{strings.joinBoth}</Button>
      </div>
    </section>
  )
}
