'use client'
import type { ReactNode } from 'react'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { PasswordField } from '#components/form/password-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { Dialog } from '#components/ui/dialog.tsx'

export type StepUpStrings = {
  title: string
  lead: string
  password: string
  show: string
  hide: string
  /** Of staff, who give a code too; null of a partner. */
  code: string | null
  codeHint: string
  confirm: string
  close: string
  required: string
}

/** Asks for the password again, of staff for a code too. `corner` is the quick exit of the portal. */
export function StepUpDialog({
  open,
  onClose,
  onDone,
  strings,
  form,
  messages,
  corner,
}: {
  open: boolean
  onClose: () => void
  onDone: () => void
  strings: StepUpStrings
  form: FormStrings
  messages: Readonly<Record<string, string>>
  corner?: ReactNode
}) {
  return (
    <Dialog open={open} onClose={onClose} title={strings.title} closeLabel={strings.close} corner={corner}>
      {open && (
        <Form
          action="/api/sessions/step-up"
          messages={messages}
          strings={form}
          onDone={onDone}
          className="space-y-4"
        >
          <p>{strings.lead}</p>
          <PasswordField
            name="password"
            label={strings.password}
            required={strings.required}
            autoComplete="current-password"
            strings={{ show: strings.show, hide: strings.hide }}
          />
          {strings.code && (
            <TextField
              name="code"
              label={strings.code}
              hint={strings.codeHint}
              required={strings.required}
              autoComplete="one-time-code"
              inputMode="numeric"
              spellCheck={false}
              maxLength={40}
            />
          )}
          <SubmitButton>{strings.confirm}</SubmitButton>
        </Form>
      )}
    </Dialog>
  )
}
