'use client'
import { useState } from 'react'
import { send } from '#components/form/send.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { SecondFactorForm, type SecondFactorStrings } from './second-factor-form.tsx'

type EnrolmentStrings = {
  begin: string
  scan: string
  byHand: string
  picture: string
  codesTitle: string
  codesLead: string
  kept: string
  failed: string
  form: SecondFactorStrings
}

type Begun = { picture: string; secret: string; recoveryCodes: string[] }

/** A first second factor: the picture to scan, ten recovery codes to keep, a code that proves it works. */
export function Enrolment({ strings }: { strings: EnrolmentStrings }) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [kept, setKept] = useState(false)
  const [failed, setFailed] = useState(false)

  async function begin() {
    const sent = await send<Begun>('/api/second-factor')
    if (sent.ok) setBegun(sent.data)
    setFailed(!sent.ok)
  }

  if (!begun) {
    return (
      <div className="space-y-5">
        {failed && <Notice tone="problem">{strings.failed}</Notice>}
        <Button variant="primary" size="big" wide onClick={begin}>
          {strings.begin}
        </Button>
      </div>
    )
  }
  return (
    <div className="space-y-6">
      <p>{strings.scan}</p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(begun.picture)}`}
        alt={strings.picture}
        className="mx-auto size-56 rounded-small"
      />
      <p className="text-sm text-ink-soft">
        {strings.byHand} <code className="break-all">{begun.secret}</code>
      </p>
      <section aria-labelledby="codes">
        <h2 id="codes" className="text-lg">
          {strings.codesTitle}
        </h2>
        <p>{strings.codesLead}</p>
        <ul className="mt-3 grid grid-cols-2 gap-2 font-mono text-sm">
          {begun.recoveryCodes.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <label className="mt-3 flex min-h-control items-center gap-3">
          <input type="checkbox" checked={kept} onChange={event => setKept(event.target.checked)} />
          {strings.kept}
        </label>
      </section>
      {kept && <SecondFactorForm strings={strings.form} />}
    </div>
  )
}
