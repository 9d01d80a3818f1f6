import { slots } from './laid.ts'
import { LaidReading } from './laid-reading.tsx'
import { type LayProps, sharePrompt } from './lay-sides.tsx'

/** Hopes by area. An area in which both laid something out is marked as one where they meet. */
export function LayAreas({ from, laid, names, strings, minutes }: LayProps) {
  return (
    <div className="space-y-4">
      {from.map(id => {
        const sides = laid[id]
        const meet = slots.every(slot => sides?.[slot].reading)
        const shared = sharePrompt(sides)
        return (
          <section
            key={id}
            className={`rounded-card border p-3.5 ${meet ? 'border-accent bg-accent-soft' : 'border-line'}`}
          >
            {shared && <h2 className="text-balance">{sides?.A.prompt}</h2>}
            {meet && (
              <p className="mt-1 flex items-center gap-2 font-semibold text-accent">
                <svg viewBox="0 0 20 12" aria-hidden className="h-3 w-5 flex-none">
                  <circle cx="6.5" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
                  <circle cx="13.5" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
                </svg>
                {strings.meet}
              </p>
            )}
            <div className="mt-2.5 grid gap-2.5 sm:grid-cols-2">
              {slots.map(slot => (
                <LaidReading
                  key={slot}
                  slot={slot}
                  name={names[slot]}
                  side={sides?.[slot]}
                  showPrompt={!shared}
                  nothing={strings.nothing}
                  minutes={minutes}
                />
              ))}
            </div>
          </section>
        )
      })}
    </div>
  )
}
