import { ActionButton } from '#components/form/action-button.tsx'
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
  /** The quiet way to say "not now". */
  notNow: string
  /** Set aside for today by the person; null while it is not. */
  aside: { said: string; takeBack: string; problem: string } | null
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
      {item.aside && (
        <p className="-mt-2 mb-2">
          <Chip>{item.aside.said}</Chip>
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
      <div className="mt-2 text-center">
        {item.aside ? (
          <ActionButton
            action={`/api/not-now/${item.occurrenceId}/take-back`}
            problem={item.aside.problem}
            variant="quiet"
          >
            {item.aside.takeBack}
          </ActionButton>
        ) : (
          <a
            className="link inline-flex min-h-8 items-center text-sm"
            href={`/exercises/${item.occurrenceId}/not-now`}
            aria-label={`${item.notNow} (${[item.title, item.mark].filter(Boolean).join(', ')})`}
          >
            {item.notNow}
          </a>
        )}
      </div>
    </Card>
  )
}
