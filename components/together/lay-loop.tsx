import { Given } from '#components/exercises/reading.tsx'
import { fillIn } from '#components/exercises/run-strings.ts'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { type LayProps, LaySides } from './lay-sides.tsx'

/**
 * One circle without a first move: what A does leads to what B does, and round it goes. The loop itself stands in the
 * middle, as what both look at. The first two questions are on it, the others below.
 */
export function LayLoop(props: LayProps) {
  const { from, names, strings } = props
  const onIt = from.slice(0, 2)
  return (
    <div className="space-y-8">
      <figure className="relative flex flex-col items-center gap-5 px-3">
        <figcaption className="sr-only">
          {fillIn(strings.loopAbout, { first: names.A, second: names.B })}
        </figcaption>
        <Circle />
        <OnLoop {...props} slot="A" ids={onIt} />
        <p
          aria-hidden
          className="relative my-1 flex items-center gap-2.5 rounded-full bg-sunk px-5 py-2.5 font-serif text-xl font-semibold italic"
        >
          <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-ink-soft stroke-2">
            <path
              d="M12 12c0-1.6 2.6-1.6 2.6.6 0 3-5.4 3.4-5.4-.8 0-5 8.8-5.6 8.8.9 0 7-12.2 7.4-12.2-1C5.800 3 19 2.400 21.400 10"
              strokeLinecap="round"
            />
          </svg>
          {strings.loop}
        </p>
        <OnLoop {...props} slot="B" ids={onIt} />
      </figure>
      {from.length > 2 && <LaySides {...props} from={from.slice(2)} />}
    </div>
  )
}

/** Behind the two cards, as wide and high as they need; the arrows keep their shape. */
function Circle() {
  const arrow = 'absolute top-1/2 size-5 -translate-y-1/2 fill-none stroke-line-strong stroke-[2.5]'
  return (
    <div aria-hidden className="absolute inset-x-0 inset-y-10">
      <svg aria-hidden viewBox="0 0 100 100" preserveAspectRatio="none" className="size-full">
        <rect
          x="1.5"
          y="1"
          width="97"
          height="98"
          rx="44"
          ry="44"
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <svg aria-hidden viewBox="0 0 20 20" className={`${arrow} end-0 translate-x-[35%]`}>
        <path d="M4 6l6 8 6-8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <svg aria-hidden viewBox="0 0 20 20" className={`${arrow} start-0 -translate-x-[35%]`}>
        <path d="M4 14l6-8 6 8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </div>
  )
}

function OnLoop({
  ids,
  slot,
  laid,
  names,
  strings,
  minutes,
}: LayProps & { ids: readonly string[]; slot: Slot }) {
  const look = slot === 'A' ? 'rounded-card border-partner-a' : 'rounded-small border-dashed border-partner-b'
  const given = ids.flatMap(id => laid[id]?.[slot] ?? []).filter(side => side.reading)
  return (
    <div className={`relative w-[86%] border-2 bg-surface px-4 py-3 ${look}`}>
      <p className="flex items-center gap-2 font-semibold">
        <PartnerMark slot={slot} />
        {names[slot]}
      </p>
      {given.length === 0 && <p className="mt-1 text-ink-soft italic">{strings.nothing}</p>}
      {given.map(side => (
        <div key={side.prompt} className="mt-2">
          <p className="text-sm text-ink-soft">{side.prompt}</p>
          {side.reading && <Given reading={side.reading} minutes={minutes} />}
        </div>
      ))}
    </div>
  )
}
