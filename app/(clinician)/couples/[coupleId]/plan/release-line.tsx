import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import type { CasePace } from '#lib/data/pace-releases.ts'

/** The release for the next appointment: the button, what stands, or why there is none. */
export async function ReleaseLine({
  coupleId,
  pace: { ladder, level, release, refusal, appointment },
  when,
  words,
}: {
  coupleId: string
  pace: CasePace
  when: string | null
  words: (level: number) => string
}) {
  const t = await getTranslations('pace.desk')
  const next = level + 1
  if (release) {
    return (
      <div className="space-y-2">
        <p>{t('released', { level: release.level, when: when ?? '' })}</p>
        <ActionButton action={`/api/pace/releases/${release.id}/withdraw`} problem={t('problem')}>
          {t('withdraw')}
        </ActionButton>
      </div>
    )
  }
  if (refusal === 'pace-highest') return null
  if (refusal || !appointment) {
    return (
      <p>
        {t('refused', { level: next })} {t(`reasons.${refusal ?? 'pace-no-appointment'}`)}
      </p>
    )
  }
  return (
    <div className="space-y-1">
      <ActionButton
        action="/api/pace/releases"
        body={{ coupleId, ladder, level: next, appointmentId: appointment.id }}
        problem={t('problem')}
        variant="primary"
      >
        {t('release', { level: next, words: words(next) })}
      </ActionButton>
      <p className="text-sm text-ink-soft">{t('releaseNote', { when: when ?? '' })}</p>
    </div>
  )
}
