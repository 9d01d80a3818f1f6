'use client'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { type FieldValues, FormProvider, useForm } from 'react-hook-form'
import { FormContext } from './form-context.ts'
import { FormProblem, type FormProblemStrings } from './form-problem.tsx'
import type { SentProblem } from './send.ts'
import { useAwake } from './use-awake.ts'
import { useSendForm } from './use-send-form.ts'

export type FormStrings = FormProblemStrings & { sending: string; retrying: string }

/**
 * A form that sends its values as JSON to one of our handlers and loses nothing: the text stays until the server
 * said that it is kept, a lost connection is tried again under the same key, a second press does nothing.
 *
 * Body: `fixed`, then the values by field name (dots make objects), or `toBody(values)`. `omitEmpty` leaves out
 * texts that are empty. `version` is what was read, for an edit. `messages` maps a problem's reason (else its code)
 * to a sentence; `fields` of a problem are shown at their fields. Afterwards `onDone(data)`, or the page `then`
 * (the word "reload" for this page anew), or, with neither, the form is empty again.
 */
export function Form({
  action,
  method = 'POST',
  defaultValues,
  fixed,
  version,
  omitEmpty = false,
  toBody,
  messages,
  strings,
  then,
  onDone,
  onProblem,
  label,
  className = 'space-y-5',
  children,
}: {
  action: string
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  defaultValues?: FieldValues
  fixed?: Readonly<Record<string, unknown>>
  version?: number | string
  omitEmpty?: boolean
  toBody?: (values: FieldValues) => Record<string, unknown>
  messages: Readonly<Record<string, string>>
  strings: FormStrings
  then?: string
  onDone?: (data: unknown) => void
  /** True when it was dealt with elsewhere: nothing is said above the fields. */
  onProblem?: (problem: SentProblem) => boolean
  label?: string
  className?: string
  children: ReactNode
}) {
  const id = useId()
  const methods = useForm({ defaultValues, shouldFocusError: false })
  const { phase, submit } = useSendForm(action, method)
  const [problem, setProblem] = useState<SentProblem | null>(null)
  const [attempts, setAttempts] = useState(0)
  const awake = useAwake()

  function start(event: FormEvent) {
    // What the server said of a path that is no field here would block every further try.
    methods.clearErrors()
    return methods.handleSubmit(valid, invalid)(event)
  }

  async function valid(values: FieldValues) {
    const entered = toBody ? toBody(values) : omitEmpty ? withoutEmpty(values) : values
    const result = await submit({ ...fixed, ...entered }, version, Boolean(then && !onDone))
    if (!result) return
    if ('data' in result) {
      setProblem(null)
      if (onDone) onDone(result.data)
      else if (then === 'reload') location.reload()
      else if (then) location.assign(then)
      else methods.reset()
      return
    }
    if (onProblem?.(result.problem)) return
    for (const [path, reason] of Object.entries(result.problem.fields ?? {})) {
      methods.setError(path, { type: 'server', message: messages[reason] ?? messages.invalid ?? reason })
    }
    setProblem(result.problem)
    setAttempts(count => count + 1)
  }

  function invalid() {
    setProblem({ code: 'invalid', reason: 'invalid' })
    setAttempts(count => count + 1)
  }

  return (
    <FormProvider {...methods}>
      <FormContext value={{ id, phase: awake ? phase : 'idle', strings }}>
        <form
          method="post"
          action={action}
          noValidate
          aria-label={label}
          className={className}
          onSubmit={start}
        >
          <FormProblem problem={problem} attempt={attempts} messages={messages} strings={strings} />
          {children}
        </form>
      </FormContext>
    </FormProvider>
  )
}

function withoutEmpty(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  )
}
