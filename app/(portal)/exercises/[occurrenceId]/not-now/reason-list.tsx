import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { reasons } from '#lib/domain/not-now.ts'

/**
 * The reasons, one tap each. "I did not feel safe" stands among them and looks like them; it sends nothing, and leads
 * to the private page on which somebody can be called or told.
 */
export async function ReasonList({ occurrenceId }: { occurrenceId: string }) {
  const t = await getTranslations('not-now')
  return (
    <div className="grid gap-2.5">
      {reasons.map(reason => (
        <ActionButton
          key={reason}
          action={`/api/not-now/${occurrenceId}`}
          body={{ reason }}
          problem={t('problem')}
          size="big"
          wide
        >
          {t(`reason.${reason}`)}
        </ActionButton>
      ))}
      <ButtonLink href="/support" size="big" wide>
        {t('notSafe')}
      </ButtonLink>
      <p className="text-sm text-ink-soft">{t('notSafeNote')}</p>
    </div>
  )
}
