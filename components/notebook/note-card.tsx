import type { ReactNode } from 'react'
import { AudienceIcon, type AudienceName } from '#components/exercises/audience-icon.tsx'
import { Card } from '#components/ui/card.tsx'

/** One note: whose it is, its day, its words, and who reads it. */
export function NoteCard({
  title,
  day,
  text,
  audience,
  reads,
  children,
}: {
  title: ReactNode
  day: string
  text: string
  audience: AudienceName
  /** Names who reads it: "You and Dr Okafor". */
  reads: string
  children?: ReactNode
}) {
  return (
    <Card title={title} level={3} aside={day}>
      <p className="whitespace-pre-line break-words">{text}</p>
      <p className="mt-3 flex items-center gap-2 text-sm text-ink-soft">
        <AudienceIcon value={audience} />
        {reads}
      </p>
      {children && <div className="mt-3 flex flex-wrap items-start gap-2">{children}</div>}
    </Card>
  )
}
