import { writeDown } from '#lib/data/audit.ts'
import { caseReply } from '../load-case.ts'
import { shownIn } from './address.ts'
import { loadProgress } from './load-progress.ts'

type Shown = ReturnType<typeof shownIn>
type Loaded = Awaited<ReturnType<typeof loadProgress>>

/** What the address of a file asks for, as the page reads its own. That it was taken is written down. */
export function shownReply(
  request: Request,
  params: Promise<{ coupleId: string }>,
  reply: (loaded: Loaded, shown: Shown) => Promise<Response>,
): Promise<Response> {
  const shown = shownIn(Object.fromEntries(new URL(request.url).searchParams))
  return caseReply(
    params,
    async tx => {
      await writeDown(tx, { action: 'progress-downloaded', coupleId: tx.file.coupleId })
      return loadProgress(tx, shown.range)
    },
    loaded => reply(loaded, shown),
  )
}
