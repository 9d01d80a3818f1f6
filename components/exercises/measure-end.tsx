import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { RunMeasure } from './run-measure.ts'

/** The end of a measure: what is open, said once and gently, and whose words these were. */
export function MeasureEnd({
  measure,
  open,
  onGoTo,
}: {
  measure: RunMeasure
  /** Places of the items that are open. */
  open: readonly number[]
  onGoTo: (place: number) => void
}) {
  const { source } = measure
  const words = measure.open[open.length]
  return (
    <div className="space-y-5">
      {open[0] !== undefined && words && (
        <Notice>
          <p className="mb-2.5">{words}</p>
          <Button onClick={() => onGoTo(open[0]!)}>{measure.goTo}</Button>
        </Notice>
      )}
      <section aria-label={source.title} className="border-t border-line pt-4 text-sm text-ink-soft">
        <p>{source.title}</p>
        <p lang="en" className="mt-1.5">
          {source.citation}
        </p>
        <p lang="en" className="mt-1.5">
          {source.terms}
        </p>
      </section>
    </div>
  )
}
