import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AgreementEditor } from '#components/agreements/agreement-editor.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listAgreements } from '#lib/data/agreements-list.ts'
import { agreementKind, isHardMomentKind } from '#lib/domain/agreement.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { loadPortal } from '../../load.ts'
import { wording } from '../../wording.ts'
import { editorWords } from '../editor-words.ts'

type Query = Promise<Record<string, string | string[] | undefined>>

/** A new agreement of a kind; of the rules for hard moments the one that stands is shown instead. */
export default async function NewAgreementPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const { portal, now, content } = await loadPortal(listAgreements)
  const kind = agreementKind.safeParse(query.kind ?? 'compromise').data ?? notFound()
  if (portal.closed) redirect('/agreements')
  if (!portal.consented) redirect('/consent')
  const standing = content.find(each => each.kind === kind && each.endedOn === null)
  if (isHardMomentKind(kind) && standing) redirect(`/agreements/${standing.agreementId}`)
  const from = content.find(each => each.agreementId === query.from && each.kind === kind)
  const today = localDate(now, portal.opening.zone)
  const t = await getTranslations('agreements')
  const words = await wording(portal, now)
  return (
    <>
      <PageHeading
        above={t(`kinds.${kind}`)}
        title={t('editor.newTitle')}
        lead={t('editor.lead', { readers: words.readers, partner: portal.other.name })}
      />
      <AgreementEditor
        target={{ kind }}
        initial={{ text: from?.newest.text ?? '', reviewOn: addDays(today, 28) }}
        {...(await editorWords(kind, today, words))}
        cancelHref="/agreements"
      />
    </>
  )
}
