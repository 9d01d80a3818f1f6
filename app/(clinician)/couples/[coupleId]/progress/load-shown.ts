import { writeDown } from '#lib/data/audit.ts'
import { loadCase } from '../load-case.ts'
import { shownIn } from './address.ts'
import { loadProgress } from './load-progress.ts'

/** What the address of a file asks for, as the page reads its own. That it was taken is written down. */
export async function loadShown(request: Request, params: Promise<{ coupleId: string }>) {
  const shown = shownIn(Object.fromEntries(new URL(request.url).searchParams))
  const loaded = await loadCase(params, async tx => {
    await writeDown(tx, { action: 'progress-downloaded', coupleId: tx.file.coupleId })
    return loadProgress(tx, shown.range)
  })
  return { loaded, shown }
}
