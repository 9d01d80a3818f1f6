import type { ReactNode } from 'react'
import { Card } from '#components/ui/card.tsx'

type Signed = { readonly noteId: string; readonly text: string; readonly by: string }

/** A signed note with what was added to it; `children` is the way to add more. */
export function SignedNote({
  note,
  about,
  addendum,
  addenda,
  children,
}: {
  note: Signed
  about: ReactNode
  /** What an addendum is called. */
  addendum: string
  addenda: readonly Signed[]
  children?: ReactNode
}) {
  return (
    <Card level={3} title={about} className="break-inside-avoid">
      <p className="-mt-2.5 mb-2 text-sm text-ink-soft">{note.by}</p>
      <p className="max-w-prose break-words whitespace-pre-line">{note.text}</p>
      {addenda.map(each => (
        <div key={each.noteId} className="mt-3.5 border-s-2 border-line-strong ps-4">
          <p className="text-sm text-ink-soft">
            <span className="font-semibold">{addendum}</span> · {each.by}
          </p>
          <p className="max-w-prose break-words whitespace-pre-line">{each.text}</p>
        </div>
      ))}
      {children && <div className="mt-3 print:hidden">{children}</div>}
    </Card>
  )
}
