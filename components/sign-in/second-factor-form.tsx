'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { signInWith } from './credentials.ts'
import { PlainField } from './plain-field.tsx'

export type SecondFactorStrings = {
  code: string
  codeHint: string
  submit: string
  sending: string
  failed: string
  lost: string
}

/** The code of the moment from the app, or one of the recovery codes. */
export function SecondFactorForm({ strings }: { strings: SecondFactorStrings }) {
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    setSending(true)
    setProblem(null)
    const code = String(new FormData(event.currentTarget).get('code'))
    const done = await signInWith('second-factor', { code }).catch(() => null)
    if (done) return location.assign('/')
    setProblem(done === null ? strings.lost : strings.failed)
    setSending(false)
  }

  return (
    <form method="post" className="space-y-5" onSubmit={submit}>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <PlainField
        name="code"
        label={strings.code}
        hint={strings.codeHint}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        required
      />
      <Button type="submit" variant="primary" size="big" wide disabled={sending}>
        {sending ? strings.sending : strings.submit}
      </Button>
    </form>
  )
}
