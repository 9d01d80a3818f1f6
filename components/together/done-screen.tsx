import { PromptHeading } from '#components/exercises/prompt-heading.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { TogetherStrings } from './together-strings.ts'

/** The end of it. What each makes of it is asked on each one's own phone, not here. */
export function DoneScreen({
  strings,
  wordHref,
  focused,
}: {
  strings: TogetherStrings['done']
  /** The private word of whoever is signed in here; null once it is given. */
  wordHref: string | null
  focused: boolean
}) {
  return (
    <div className="flex grow flex-col gap-5 py-4 text-center">
      <div className="my-auto space-y-5">
        <p className="flex justify-center gap-3 text-[3.5rem] leading-none">
          <PartnerMark slot="A" />
          <PartnerMark slot="B" />
        </p>
        <PromptHeading focused={focused}>{strings.title}</PromptHeading>
        <p className="mx-auto max-w-prose text-lg">{strings.lead}</p>
        {wordHref && <p className="mx-auto max-w-prose text-ink-soft">{strings.word}</p>}
      </div>
      <div className="space-y-2">
        <ButtonLink href="/today" variant="primary" size="big" wide>
          {strings.today}
        </ButtonLink>
        {wordHref && (
          <ButtonLink href={wordHref} variant="quiet" wide>
            {strings.open}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
