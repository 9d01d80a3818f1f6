import { Fragment } from 'react'
import { PartnerMark } from '#components/ui/partner-mark.tsx'

/** Both names, each with its mark. `pattern` is the language's "{a} & {b}". */
export function CoupleNames({ a, b, pattern }: { a: string; b: string; pattern: string }) {
  const parts = pattern.split(/(\{a\}|\{b\})/)
  return parts.map((part, place) => {
    const slot = part === '{a}' ? 'A' : part === '{b}' ? 'B' : null
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pattern's parts never change places
      <Fragment key={place}>
        {slot ? (
          <span className="whitespace-nowrap">
            {slot === 'A' ? a : b}&nbsp;
            <span className="text-lg">
              <PartnerMark slot={slot} />
            </span>
          </span>
        ) : (
          part
        )}
      </Fragment>
    )
  })
}
