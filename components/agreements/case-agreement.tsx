import { Chip } from '#components/ui/chip.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { AgreementWords } from './agreement-words.tsx'

export type VersionWords = {
  number: number
  text: string
  /** "Version 2, 3 March, on Maya's phone". */
  written: string
  confirmed: string
  /** `in force`, `waits for both`; null for one that came before. */
  state: string | null
  holds: boolean
}

/** One agreement as the clinician reads it: the words that hold first, and each one's own view kept apart. */
export function CaseAgreement({
  id,
  title,
  state,
  reviewOn,
  versions,
  earlier,
  reviews,
  strings,
}: {
  /** Where a line of the brief leads. */
  id: string
  title: string
  state: string
  reviewOn: string
  /** What holds, then a newer one that waits. */
  versions: readonly VersionWords[]
  earlier: readonly VersionWords[]
  reviews: Readonly<Record<Slot, { name: string; said: readonly { day: string; effect: string }[] }>>
  strings: { versions: string; reviews: string; reviewsNote: string; noWord: string }
}) {
  return (
    <article id={id} className="scroll-mt-6 rounded-card border border-line bg-surface px-5 py-4 shadow-card">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-lg">
        {title}
        <span className="font-sans font-normal">
          <Chip>{state}</Chip>
        </span>
      </h3>
      <p className="text-sm text-ink-soft">{reviewOn}</p>
      <div className="mt-3 grid gap-x-8 gap-y-5 lg:grid-cols-[3fr_2fr]">
        <div className="space-y-4">
          {versions.map(each => (
            <Version key={each.number} version={each} />
          ))}
          {earlier.length > 0 && (
            <Disclosure summary={strings.versions}>
              <div className="space-y-4 border-s-2 border-line ps-4">
                {earlier.map(each => (
                  <Version key={each.number} version={each} />
                ))}
              </div>
            </Disclosure>
          )}
        </div>
        <div>
          <h4 className="font-semibold">{strings.reviews}</h4>
          <p className="text-sm text-ink-soft">{strings.reviewsNote}</p>
          <div className="mt-2 grid grid-cols-2 gap-4">
            {(['A', 'B'] as const).map(slot => (
              <div key={slot}>
                <p className="font-medium">
                  <PartnerMark slot={slot} /> {reviews[slot].name}
                </p>
                {reviews[slot].said.length === 0 && <p className="text-sm text-ink-soft">{strings.noWord}</p>}
                <ul className="text-sm">
                  {reviews[slot].said.map(({ day, effect }) => (
                    <li key={day}>
                      {day}: {effect}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </div>
      </div>
    </article>
  )
}

function Version({ version: { text, written, confirmed, state, holds } }: { version: VersionWords }) {
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-soft">
        {written} {state && <Chip tone={holds ? 'good' : 'neutral'}>{state}</Chip>}
      </p>
      <div className="mt-1 max-w-prose">
        <AgreementWords text={text} />
      </div>
      <p className="mt-1 text-sm text-ink-soft">{confirmed}</p>
    </div>
  )
}
