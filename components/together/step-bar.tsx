import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { TogetherStrings } from './together-strings.ts'

export type BarProps = {
  strings: Pick<TogetherStrings, 'back' | 'skip' | 'leave'> & { pause: { open: string } }
  /** Absent on the first screen. */
  onBack?: () => void
  onSkip: () => void
  onPause: () => void
}

/**
 * At the foot of every screen: pause in its corner, what goes on beside it (`children`), then back, skip and leaving.
 * What has been said is kept, so that leaving is a plain link.
 */
export function StepBar({
  strings,
  onBack,
  onSkip,
  onPause,
  note,
  children,
}: BarProps & { note?: string; children?: ReactNode }) {
  return (
    <>
      <p className="mt-auto text-sm text-ink-soft">{note}</p>
      <div className="sticky-foot">
        <div className="flex items-end gap-2.5">
          <Button className="flex-none" onClick={onPause}>
            {strings.pause.open}
          </Button>
          {children && <div className="flex grow flex-col gap-2">{children}</div>}
        </div>
        <div className="flex flex-wrap justify-between gap-x-2 pt-1">
          {onBack ? (
            <Button variant="quiet" className="px-2" onClick={onBack}>
              {strings.back}
            </Button>
          ) : (
            <span />
          )}
          <a href="/today" className="button px-2">
            {strings.leave}
          </a>
          <Button variant="quiet" className="px-2" onClick={onSkip}>
            {strings.skip}
          </Button>
        </div>
      </div>
    </>
  )
}
