import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import type { OwnLadder } from '#lib/data/pace.ts'
import type { Wording } from '../wording.ts'

/** Going back waits for no question: at once, or quietly while an appointment is ahead. */
export async function StepsBack({
  own: { ladder, appointment, asking, said },
  consented,
  words,
}: {
  own: OwnLadder
  consented: boolean
  words: Wording
}) {
  const t = await getTranslations('pace')
  const problem = t('problem')
  const quiet = said === 'step-back-next'
  return (
    <section className="space-y-3 border-t border-line pt-4">
      <h3>{t('back.title')}</h3>
      <p className="text-ink-soft">{t('back.lead')}</p>
      {appointment && !asking && consented && (
        <div>
          <ActionButton
            action="/api/pace/answers"
            body={{ ladder, answer: quiet ? 'stay' : 'step-back-next', appointmentId: appointment.id }}
            problem={problem}
            size="big"
          >
            {t(quiet ? 'back.undo' : 'back.quiet')}
          </ActionButton>
          {!quiet && (
            <p className="text-sm text-ink-soft">
              {t('back.quietNote', { when: words.when(appointment.startsAt) })}
            </p>
          )}
        </div>
      )}
      <div>
        <ActionButton
          action="/api/pace/answers"
          body={{ ladder, answer: 'step-back-now', appointmentId: null }}
          problem={problem}
          size="big"
        >
          {t('back.now')}
        </ActionButton>
        <p className="text-sm text-ink-soft">{t('back.nowNote', { partner: words.names.partner })}</p>
      </div>
    </section>
  )
}
