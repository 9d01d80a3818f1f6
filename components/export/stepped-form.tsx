'use client'
import { type ComponentProps, type ReactNode, useRef, useState } from 'react'
import { Form } from '#components/form/form.tsx'
import { StepUpDialog, type StepUpStrings } from './step-up-dialog.tsx'

/**
 * A form whose change asks for the password again when the last time is too long ago: the dialog opens, and when it is
 * given the form is sent once more, as it stands.
 */
export function SteppedForm({
  stepUp,
  corner,
  ...form
}: Omit<ComponentProps<typeof Form>, 'onProblem'> & { stepUp: StepUpStrings; corner?: ReactNode }) {
  const [asking, setAsking] = useState(false)
  const around = useRef<HTMLDivElement>(null)

  function again() {
    setAsking(false)
    around.current?.querySelector('form')?.requestSubmit()
  }

  return (
    <>
      <div ref={around}>
        <Form
          {...form}
          onProblem={({ reason }) => {
            if (reason !== 'step-up') return false
            setAsking(true)
            return true
          }}
        />
      </div>
      <StepUpDialog
        open={asking}
        onClose={() => setAsking(false)}
        onDone={again}
        strings={stepUp}
        form={form.strings}
        messages={form.messages}
        corner={corner}
      />
    </>
  )
}
