import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Chip } from '#components/ui/chip.tsx'

export type TodayItem = {
  occurrenceId: string
  title: string
  purpose: string
  /** "1 min" */
  minutes: string
  /** Which day it is for, when that is not simply today. */
  mark: string | null
  /** Who opens a theme. */
  opener: string | null
  begin: string
}

/** One thing that is open, with its minutes and its one button. */
export function TodayCard({ item, first }: { item: TodayItem; first: boolean }) {
  return (
    <Card title={item.title} aside={item.minutes}>
      {item.mark && (
        <p className="-mt-2 mb-2">
          <Chip>{item.mark}</Chip>
        </p>
      )}
      <p className="text-ink-soft">
        {item.purpose}
        {item.opener && <span className="block">{item.opener}</span>}
      </p>
      <ButtonLink
        className="mt-4"
        href={`/exercises/${item.occurrenceId}`}
        variant={first ? 'primary' : 'secondary'}
        size="big"
        wide
        aria-label={`${item.begin}: ${[item.title, item.mark].filter(Boolean).join(', ')}`}
      >
        {item.begin}
      </ButtonLink>
    </Card>
  )
}
