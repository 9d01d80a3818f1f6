'use client'
import { createContext, useContext } from 'react'

/** What the fields and the submit button need to know of the form around them, beyond its values. */
interface FormState {
  id: string
  /** `idle` before the script has come (the button waits), then `ready`; `retrying` after a lost connection. */
  phase: 'idle' | 'ready' | 'sending' | 'retrying'
  strings: { sending: string; retrying: string }
}

export const FormContext = createContext<FormState | null>(null)

/** @throws Error outside a Form: a field without one would silently lose what is typed. */
export function useFormState(): FormState {
  const state = useContext(FormContext)
  if (!state) throw new Error('A field or a submit button stands outside a Form')
  return state
}
