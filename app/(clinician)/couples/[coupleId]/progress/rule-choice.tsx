import { getTranslations } from 'next-intl/server'
import { UndoableAction } from '#components/form/undoable-action.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import { ruleOf } from '#lib/domain/measure-change.ts'
import type { ChangeRule, Measure } from '#lib/domain/measures/measure.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** Which rule the brief and the caseload use; another one that is looked at can be taken for the couple from here. */
export async function RuleChoice({
  couple: { coupleId, changeRules, closedAt, version },
  measure,
  rule,
  locale,
}: {
  couple: CoupleHeader
  measure: Measure
  rule: ChangeRule
  locale: Locale
}) {
  const t = await getTranslations('judging')
  const common = await getTranslations('common')
  const own = ruleOf(measure, changeRules[measure.id])
  if (own.id === rule.id) return <p className="mt-1.5 text-xs text-ink-soft">{t('inUse')}</p>
  const action = `/api/couples/${coupleId}/judging`
  return (
    <div className="mt-1.5 space-y-2">
      <p className="text-xs text-ink-soft">{t('inUseOther', { rule: own.label[locale] })}</p>
      {!closedAt && (
        <UndoableAction
          action={action}
          body={{ rules: { [measure.id]: rule.id }, version }}
          undo={{ action, body: { rules: { [measure.id]: own.id } } }}
          strings={{
            done: t('used'),
            problem: t('problem'),
            undo: common('undo'),
            dismiss: common('dismiss'),
          }}
        >
          {t('use')}
        </UndoableAction>
      )}
    </div>
  )
}
