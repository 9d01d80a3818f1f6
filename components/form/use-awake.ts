'use client'
import { useSyncExternalStore } from 'react'

/** False until the page's script has come: a press before that would be lost without a word. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

const never = () => () => undefined
