'use client'
import { type FormEvent, useEffect, useState } from 'react'
import { send } from '#components/form/send.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { signInWith } from './credentials.ts'
import { PlainField } from './plain-field.tsx'

type AcceptanceStrings = {
  code: string
  codeHint: string
  open: string
  hello: string
  name: string
  nameHint: string
  password: string
  passwordHint: string
  passwordHintStaff: string
  suggestion: string
  policyTitle: string
  agree: string
  accept: string
  problems: Record<string, string>
}

type Opened = {
  displayName: string
  signInName: string
  staff: boolean
  policy: { id: string; body: string } | null
  suggestion: string
}

/** Code first; only with link and code together is anything about the invitation shown. */
export function Acceptance({ strings }: { strings: AcceptanceStrings }) {
  const [awake, setAwake] = useState(false)
  const [busy, setBusy] = useState(false)
  const [code, setCode] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => setAwake(true), [])
  const say = (reason: string | undefined) => strings.problems[reason ?? ''] ?? strings.problems.lost ?? ''

  async function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get('code'))
    setBusy(true)
    const sent = await send<Opened>('/api/invitations/open', { body: { code: given } })
    setBusy(false)
    setProblem(sent.ok ? null : say(sent.problem.reason))
    if (!sent.ok) return
    setCode(given)
    setOpened(sent.data)
  }

  async function accept(event: FormEvent<HTMLFormElement>, invitation: Opened) {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    setBusy(true)
    const body = { code, password, policyTextId: invitation.policy?.id ?? null }
    const sent = await send('/api/invitations/accept', { body })
    if (sent.ok) {
      await signInWith('password', { name: invitation.signInName, password }).catch(() => false)
      return location.assign('/')
    }
    setBusy(false)
    setProblem(say(sent.problem.fields?.password ?? sent.problem.reason))
  }

  if (!opened) {
    return (
      <form method="post" className="space-y-5" onSubmit={open}>
        {problem && <Notice tone="problem">{problem}</Notice>}
        <PlainField
          name="code"
          label={strings.code}
          hint={strings.codeHint}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          required
        />
        <Button type="submit" variant="primary" size="big" wide disabled={!awake || busy}>
          {strings.open}
        </Button>
      </form>
    )
  }
  return (
    <form method="post" className="space-y-6" onSubmit={event => accept(event, opened)}>
      <h2>{strings.hello.replace('{name}', opened.displayName)}</h2>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <PlainField
        name="name"
        label={strings.name}
        hint={strings.nameHint}
        value={opened.signInName}
        autoComplete="username"
        readOnly
      />
      <PlainField
        name="password"
        type="password"
        label={strings.password}
        hint={opened.staff ? strings.passwordHintStaff : strings.passwordHint}
        autoComplete="new-password"
        maxLength={512}
        required
      />
      <p className="text-sm text-ink-soft">
        {strings.suggestion} <code className="select-all break-words text-ink">{opened.suggestion}</code>
      </p>
      {opened.policy && (
        <section aria-labelledby="policy" className="rounded-card border border-line bg-surface p-4">
          <h2 id="policy" className="text-lg">
            {strings.policyTitle}
          </h2>
          <div className="mt-2 space-y-3 whitespace-pre-line">{opened.policy.body}</div>
          <label className="mt-4 flex min-h-control items-center gap-3">
            <input type="checkbox" name="agree" required />
            {strings.agree}
          </label>
        </section>
      )}
      <Button type="submit" variant="primary" size="big" wide disabled={busy}>
        {strings.accept}
      </Button>
    </form>
  )
}
