'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '#components/form/send.ts'

type Counted = { readonly done: number; readonly all: number }
type Outcome = Counted & { readonly refused: readonly { coupleId: string; reason: string }[] }

/**
 * Gives a programme to one couple after the other. Each is a change of its own: one that is refused, or a connection
 * that is lost in between, takes nothing from the others.
 */
export function useGiving(groupId: string) {
  const router = useRouter()
  const [giving, setGiving] = useState<Counted | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function give(coupleIds: readonly string[], wish: { slug: string; startsOn: string }): Promise<void> {
    const all = coupleIds.length
    const refused: { coupleId: string; reason: string }[] = []
    for (const [done, coupleId] of coupleIds.entries()) {
      setGiving({ done, all })
      const sent = await send('/api/programmes', { body: { ...wish, coupleId, groupId } })
      if (!sent.ok) refused.push({ coupleId, reason: sent.problem.reason })
    }
    setGiving(null)
    setOutcome({ done: all - refused.length, all, refused })
    router.refresh()
  }

  return { give, giving, outcome, forget: () => setOutcome(null) }
}
