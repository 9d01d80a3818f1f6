/** Settling in three looks, one below the other: what is felt, the feet on the floor, an object. */
export type GroundStrings = { felt: string; feet: string; thing: string }

export function GroundLooks({ strings }: { strings: GroundStrings }) {
  return (
    <ol className="space-y-3">
      {[strings.felt, strings.feet, strings.thing].map((look, index) => (
        <li key={look} className="flex gap-4 rounded-card border border-line bg-surface p-4.5">
          <span aria-hidden className="font-serif text-xl font-semibold text-accent">
            {index + 1}
          </span>
          <span className="min-w-0 text-lg">{look}</span>
        </li>
      ))}
    </ol>
  )
}
