import { redirect } from 'next/navigation'
import { loadCase } from './load-case.ts'

/** A couple opens on its brief; a stranger is told nothing, not even where that would be. */
export default async function CouplePage({ params }: { params: Promise<{ coupleId: string }> }) {
  const coupleId = await loadCase(params, async tx => tx.file.coupleId)
  redirect(`/couples/${coupleId}/brief`)
}
