import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import type { Agreement } from '#lib/data/agreements-list.ts'
import type { Portal } from '#lib/data/portal.ts'
import { versionInForce, versionToConfirm } from '#lib/domain/agreement.ts'
import type { Wording } from '../../wording.ts'
import { agreementLines } from '../agreement-lines.ts'

/** Under the newest words: on whose phone they were written, who has confirmed them, and this person's own word. */
export async function Confirmation({
  agreement: { agreementId, versions, newest, endedOn },
  portal,
  words,
  today,
}: {
  agreement: Agreement
  portal: Portal
  words: Wording
  today: string
}) {
  const t = await getTranslations('agreements')
  const lines = await agreementLines(portal, words, today)
  const open = endedOn === null
  const toConfirm = versionToConfirm({ ended: !open, versions }, portal.self.slot)
  return (
    <div className="mt-4 space-y-1 text-sm text-ink-soft">
      <p>{lines.written(newest)}</p>
      <p>{lines.confirmed(newest)}</p>
      {open && versionInForce(versions) !== newest && <p>{t('holdsOnce', { partner: portal.other.name })}</p>}
      {open && newest.reviewOn && <p>{t('lookAgain', { day: words.dayText(newest.reviewOn) })}</p>}
      {toConfirm && portal.consented && !portal.closed && (
        <div className="grid gap-1 pt-3">
          <ActionButton
            action={`/api/agreements/${agreementId}/confirm`}
            body={{ version: toConfirm.number }}
            problem={t('confirmProblem')}
            variant="primary"
            size="big"
            wide
          >
            {t('confirm')}
          </ActionButton>
          <p className="text-center">{t('bothSee')}</p>
        </div>
      )}
    </div>
  )
}
