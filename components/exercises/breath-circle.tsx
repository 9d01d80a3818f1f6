import type { RunStrings } from './run-strings.ts'

const inhale = 4
const cycle = 10

/** A word in a circle: four seconds in, six out. With reduced motion the word alone. `spentMs` is null at rest. */
export function BreathCircle({
  spentMs,
  strings,
}: {
  spentMs: number | null
  strings: RunStrings['breathe']
}) {
  const breathingIn = spentMs !== null && Math.floor(spentMs / 1000) % cycle < inhale
  return (
    <div className="flex flex-col items-center gap-3 text-center">
      <div className="grid place-items-center *:[grid-area:1/1]">
        <div
          aria-hidden
          style={{
            transform: `scale(${breathingIn ? 1 : 0.62})`,
            transitionDuration: breathingIn ? '4s' : '6s',
          }}
          className="size-32 rounded-full border-8 border-accent-soft bg-accent-soft transition-transform ease-in-out motion-reduce:hidden"
        />
        <p role="status" className="min-h-8 font-serif text-xl font-semibold">
          {spentMs === null ? '' : breathingIn ? strings.in : strings.out}
        </p>
      </div>
      <p className="text-sm text-ink-soft">{strings.left}</p>
    </div>
  )
}
