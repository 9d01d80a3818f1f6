'use client'
import { PromptHeading } from '#components/exercises/prompt-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'
import styles from './swap-screen.module.css'

/** The phone goes over. It names who speaks next, since this is the moment between. */
export function SwapScreen({ slot, names, say, strings, bar, tap, focused }: ScreenProps<'swap'>) {
  const next = otherSlot(slot)
  const who = { name: names[next], other: names[slot] }
  return (
    <>
      <div className="my-auto space-y-6 py-8 text-center">
        <div className={`text-[7rem] leading-none ${styles.over}`}>
          <PartnerMark slot={next} />
        </div>
        <PromptHeading focused={focused}>{say(strings.swap.title, who)}</PromptHeading>
        <p className="mx-auto max-w-prose text-lg">{say(strings.swap.lead, who)}</p>
      </div>
      <StepBar {...bar}>
        <Button variant="primary" wide onClick={() => tap({ kind: 'next' })}>
          {say(strings.swap.ready, who)}
        </Button>
      </StepBar>
    </>
  )
}
