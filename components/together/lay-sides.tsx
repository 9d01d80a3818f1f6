import type { Slot } from '#lib/domain/access.ts'
import { type Laid, slots } from './laid.ts'
import { LaidReading } from './laid-reading.tsx'
import type { TogetherStrings } from './together-strings.ts'

export type LayProps = {
  from: readonly string[]
  laid: Laid
  names: Readonly<Record<Slot, string>>
  strings: TogetherStrings['lay']
  /** The unit behind a number of minutes. */
  minutes: string
}

/** One question below the other, each with both sides. */
export function LaySides({ from, laid, names, strings, minutes }: LayProps) {
  return (
    <div className="space-y-6">
      {from.map(id => (
        <section key={id} className="space-y-2.5">
          <Heading sides={laid[id]} />
          <div className="grid gap-2.5 sm:grid-cols-2">
            {slots.map(slot => (
              <LaidReading
                key={slot}
                slot={slot}
                name={names[slot]}
                side={laid[id]?.[slot]}
                showPrompt={!sharePrompt(laid[id])}
                nothing={strings.nothing}
                minutes={minutes}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function Heading({ sides }: { sides: Laid[string] | undefined }) {
  if (!sides || !sharePrompt(sides)) return null
  return <h2 className="text-balance">{sides.A.prompt}</h2>
}

/** A question that names the other reads differently on each side. */
export function sharePrompt(sides: Laid[string] | undefined): boolean {
  return sides !== undefined && sides.A.prompt === sides.B.prompt
}
