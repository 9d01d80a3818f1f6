'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { send } from '#components/form/send.ts'

export type MembershipStrings = {
  /** "{couple} added." */
  added: string
  removed: string
  /** Problems by reason, and `other`. */
  problems: Readonly<Record<string, string>>
}

type Done = { message: string; undo: () => Promise<void> }
type Act = 'add' | 'remove'

/** Puts couples into one group and takes them out, one after the other, and keeps how the last one is taken back. */
export function useMembership(groupId: string, strings: MembershipStrings) {
  const router = useRouter()
  const [done, setDone] = useState<Done | null>(null)
  const [problem, setProblem] = useState('')
  const busy = useRef(false)

  async function post(act: Act, coupleId: string): Promise<boolean> {
    if (busy.current) return false
    busy.current = true
    setProblem('')
    const path = act === 'add' ? 'couples' : 'couples/remove'
    const sent = await send(`/api/groups/${groupId}/${path}`, { body: { coupleId } })
    busy.current = false
    if (!sent.ok) setProblem(strings.problems[sent.problem.reason] ?? strings.problems.other ?? '')
    router.refresh()
    return sent.ok
  }

  async function change(act: Act, coupleId: string, name: string): Promise<boolean> {
    if (!(await post(act, coupleId))) return false
    const message = (act === 'add' ? strings.added : strings.removed).replace('{couple}', name)
    const undo = async () => {
      await post(act === 'add' ? 'remove' : 'add', coupleId)
    }
    setDone({ message, undo })
    return true
  }

  return { change, done, problem, forget: () => setDone(null) }
}
