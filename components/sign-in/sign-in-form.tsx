'use client'
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { signInWith } from './credentials.ts'
import { PlainField } from './plain-field.tsx'

type SignInStrings = {
  name: string
  nameHint: string
  password: string
  submit: string
  sending: string
  failed: string
  lost: string
}

/** Name and password. Ready only once the page's script runs, so that a password can never land in an address. */
export function SignInForm({ strings }: { strings: SignInStrings }) {
  const [state, setState] = useState<'loading' | 'ready' | 'sending'>('loading')
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => setState('ready'), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state !== 'ready') return
    const given = new FormData(event.currentTarget)
    setState('sending')
    setProblem(null)
    const credentials = { name: String(given.get('name')), password: String(given.get('password')) }
    const done = await signInWith('password', credentials).catch(() => null)
    if (done) return location.assign('/')
    setProblem(done === null ? strings.lost : strings.failed)
    setState('ready')
  }

  return (
    <form method="post" className="space-y-5" onSubmit={submit}>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <PlainField
        name="name"
        label={strings.name}
        hint={strings.nameHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={320}
        required
      />
      <PlainField
        name="password"
        type="password"
        label={strings.password}
        autoComplete="current-password"
        maxLength={512}
        required
      />
      <Button type="submit" variant="primary" size="big" wide disabled={state !== 'ready'}>
        {state === 'sending' ? strings.sending : strings.submit}
      </Button>
    </form>
  )
}
