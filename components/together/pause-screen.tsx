'use client'
import { PromptHeading } from '#components/exercises/prompt-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import type { PauseAside } from '#lib/domain/together-state.ts'
import { isAnotherDay, timeOf } from './clock-words.ts'
import type { Tap } from './machine.ts'
import type { TogetherStrings } from './together-strings.ts'
import { useNow } from './use-now.ts'

/** Until when, and what may do good until then. They come back when they like: sooner or later than said. */
export function PauseScreen({
  aside,
  strings,
  say,
  region,
  focused,
  tap,
  onLonger,
}: {
  aside: PauseAside
  strings: TogetherStrings['pause']
  say: (sentence: string, more?: Record<string, string | number>) => string
  region: string
  focused: boolean
  tap: (tap: Tap) => void
  onLonger: () => void
}) {
  const now = useNow(true)
  const over = now !== null && now >= aside.until
  const another = now !== null && isAnotherDay(aside.until, now)
  const time = now === null ? '' : timeOf(aside.until, region)
  return (
    <div className="flex grow flex-col gap-5 py-4 text-center">
      <div className="my-auto space-y-5">
        <svg viewBox="0 0 60 60" aria-hidden className="mx-auto size-20 text-accent">
          <circle cx="30" cy="30" r="28" fill="none" stroke="currentColor" strokeWidth="2.5" />
          <path d="M24 20v20M36 20v20" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
        </svg>
        <PromptHeading focused={focused}>
          {say(another ? strings.backTomorrow : strings.backAt, { time })}
        </PromptHeading>
        <p role="status" className="mx-auto max-w-prose text-lg">
          {over ? strings.over : strings.rest}
        </p>
      </div>
      <div className="sticky-foot mt-auto space-y-2">
        <Button
          variant={over ? 'primary' : 'secondary'}
          size="big"
          wide
          onClick={() => tap({ kind: 'return' })}
        >
          {strings.return}
        </Button>
        <div className="flex flex-wrap justify-center gap-x-2">
          <Button variant="quiet" onClick={onLonger}>
            {strings.longer}
          </Button>
          <a href="/today" className="button">
            {strings.leave}
          </a>
        </div>
      </div>
    </div>
  )
}
