import { redirect } from 'next/navigation'

export default async function CouplePage({ params }: { params: Promise<{ coupleId: string }> }) {
  const { coupleId } = await params
  redirect(`/couples/${encodeURIComponent(coupleId)}/brief`)
}
