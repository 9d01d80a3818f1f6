'use client'
import { useState } from 'react'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { type CardStrings, InvitationCard, type InvitationOnce } from './invitation-card.tsx'

type InviteStrings = {
  make: string
  /** What becomes of the invitation before; null when there is none. */
  hint: string | null
  mail: string
  shownOnce: string
  mailed: string
  print: string
  done: string
}

/**
 * Makes an invitation for one partner and shows its link and code, this once: leaving the page forgets them. The
 * e-mail is offered only where there is an address, and carries the link alone.
 */
export function InvitePartner({
  coupleId,
  partnerId,
  hasAddress,
  language,
  zone,
  strings,
  card,
  messages,
}: {
  coupleId: string
  partnerId: string
  hasAddress: boolean
  language: string
  zone: string
  strings: InviteStrings
  card: CardStrings
  messages: Readonly<Record<string, string>>
}) {
  const { phase, submit } = useSendForm('/api/invitations', 'POST')
  const [made, setMade] = useState<InvitationOnce | null>(null)
  const [mail, setMail] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function make() {
    const sent = await submit({ coupleId, partnerId, mail })
    if (sent === null) return
    if ('data' in sent) {
      setProblem(null)
      setMade(sent.data as InvitationOnce)
    } else
      setProblem(messages[sent.problem.reason] ?? messages[sent.problem.code] ?? messages.unexpected ?? '')
  }

  if (made) {
    return (
      <div className="space-y-3">
        <Notice tone="saved">
          <p>{strings.shownOnce}</p>
          {mail && <p>{strings.mailed}</p>}
        </Notice>
        <InvitationCard invitation={made} language={language} zone={zone} strings={card} />
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button variant="primary" onClick={() => window.print()}>
            {strings.print}
          </Button>
          <Button onClick={() => location.reload()}>{strings.done}</Button>
        </div>
      </div>
    )
  }
  return (
    <div className="space-y-2">
      {hasAddress && (
        <label className="flex min-h-9 items-center gap-2.5">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={mail}
            onChange={event => setMail(event.target.checked)}
          />
          {strings.mail}
        </label>
      )}
      <Button onClick={make} disabled={phase !== 'ready'}>
        {strings.make}
      </Button>
      {strings.hint && <p className="text-sm text-ink-soft">{strings.hint}</p>}
      <p role="alert" className="text-sm font-medium text-notice empty:hidden">
        {problem}
      </p>
    </div>
  )
}
