import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AgreementEditor } from '#components/agreements/agreement-editor.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { addDays } from '#lib/domain/calendar.ts'
import { wording } from '../../../wording.ts'
import { agreementLines } from '../../agreement-lines.ts'
import { editorWords } from '../../editor-words.ts'
import { loadAgreement } from '../../load-agreement.ts'

/** The newest text of an agreement, to be changed. */
export default async function ChangeAgreementPage({ params }: { params: Promise<{ agreementId: string }> }) {
  const { portal, now, agreement, today } = await loadAgreement(params)
  const { agreementId, newest, endedOn, kind } = agreement
  const here = `/agreements/${agreementId}`
  if (endedOn !== null || portal.closed || !portal.consented) redirect(here)
  const t = await getTranslations('agreements.editor')
  const words = await wording(portal, now)
  const lines = await agreementLines(portal, words, today)
  // A day that has gone by cannot be set again.
  const reviewOn = newest.reviewOn && newest.reviewOn > today ? newest.reviewOn : null
  return (
    <>
      <PageHeading
        above={lines.title({ kind })}
        title={t('changeTitle')}
        lead={t('lead', { readers: words.readers, partner: portal.other.name })}
      />
      <AgreementEditor
        target={{ agreementId, version: newest.number }}
        initial={{
          text: newest.text,
          reviewOn: newest.reviewOn === null ? null : (reviewOn ?? addDays(today, 28)),
        }}
        {...(await editorWords(kind, today, words))}
        cancelHref={here}
      />
    </>
  )
}
