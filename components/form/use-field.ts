'use client'
import { get, type RegisterOptions, useFormContext } from 'react-hook-form'
import { useFormState } from './form-context.ts'

/** What every field takes. `required` is the sentence shown when it is empty; without it the field may stay empty. */
export interface FieldProps {
  name: string
  label: string
  hint?: string
  required?: string
  /** The word after the label of a field that may stay empty: "optional". */
  optional?: string
}

/**
 * Joins a named field to the form around it. `control` goes to the input: its name, listeners, id, and the ARIA that
 * points at its hint and its mistake. `initial` is what it shows before the script has come.
 */
export function useField({ name, hint, required }: FieldProps, options: RegisterOptions = {}) {
  const form = useFormState()
  const { register, formState } = useFormContext()
  const error = (get(formState.errors, name) as { message?: string } | undefined)?.message
  const id = `${form.id}-${name}`
  const helpId = `${id}-help`
  const described = Boolean(hint || error)
  return {
    id,
    helpId,
    error,
    initial: get(formState.defaultValues, name) as string | undefined,
    described: described ? helpId : undefined,
    registered: register(name, { ...options, required: required || undefined } as RegisterOptions),
    control: {
      id,
      'aria-describedby': described ? helpId : undefined,
      'aria-invalid': error ? true : undefined,
      'aria-required': required ? true : undefined,
    },
  }
}
