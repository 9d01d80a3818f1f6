import { Notice } from '#components/ui/notice.tsx'
import { AudienceIcon } from './audience-icon.tsx'
import { PromptHeading } from './prompt-heading.tsx'
import type { BeginStrings } from './run-measure.ts'

/** The screen before a measure: what it is, who reads it, and why it may be in another language. */
export function MeasureBegin({ strings, focused }: { strings: BeginStrings; focused: boolean }) {
  const { title, lead, readers, readersNote, points, notice } = strings
  return (
    <div className="space-y-5">
      <PromptHeading focused={focused}>{title}</PromptHeading>
      <p className="text-lg">{lead}</p>
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-3 rounded-control bg-sunk px-3.5 py-2 leading-snug">
        <AudienceIcon value="therapist" />
        <p className="min-w-0 font-semibold">{readers}</p>
        <p className="col-span-full text-sm text-ink-soft">{readersNote}</p>
      </div>
      {notice && (
        <Notice title={notice.title}>
          <p>{notice.body}</p>
        </Notice>
      )}
      <ul className="list-disc space-y-1.5 ps-5">
        {points.map(point => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
