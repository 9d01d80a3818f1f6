import type { Localised } from '#lib/domain/exercises/text.ts'
import type { OfferedItem } from '#lib/domain/offer.ts'

export type ShownReading = Localised<OfferedItem['reading']>

/** An answer as somebody else reads it: the question, then the words, the choice or the number with its ends. */
export function Reading({
  prompt,
  reading,
  minutes,
}: {
  prompt: string
  reading: ShownReading
  minutes: string
}) {
  return (
    <div className="border-s-2 border-line-strong ps-3.5">
      <p className="text-sm text-ink-soft">{prompt}</p>
      <Given reading={reading} minutes={minutes} />
    </div>
  )
}

export function Given({ reading, minutes }: { reading: ShownReading; minutes: string }) {
  switch (reading.kind) {
    case 'text':
      return <p className="mt-1 whitespace-pre-wrap">{reading.text}</p>
    case 'choice':
      return <p className="mt-1 font-semibold">{reading.label}</p>
    case 'minutes':
      return (
        <p className="mt-1">
          <span className="font-semibold tabular-nums">{reading.number}</span> {minutes}
        </p>
      )
    case 'scale':
      return (
        <p className="mt-1">
          <span className="text-lg font-semibold tabular-nums">{reading.number}</span>
          <span className="block text-sm text-ink-soft">
            {`${reading.low} = ${reading.lowLabel} · ${reading.high} = ${reading.highLabel}`}
          </span>
        </p>
      )
  }
}
