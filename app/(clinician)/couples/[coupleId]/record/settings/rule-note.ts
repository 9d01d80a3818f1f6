import type { getTranslations } from 'next-intl/server'
import { boundOf } from '#lib/domain/measures/change.ts'
import type { ChangeRule } from '#lib/domain/measures/measure.ts'
import { rounded } from '#lib/domain/rounded.ts'

/** SD, reliability and the smallest reliable change of a rule, as far as it has them, with its source. */
export function ruleNote(
  rule: ChangeRule,
  t: Awaited<ReturnType<typeof getTranslations<'judging'>>>,
): string {
  const source = rule.source.replace(/\.$/, '')
  if (rule.kind === 'raw') return t('raw', { source })
  const smallest = rounded(boundOf(rule).smallest!, 2)
  return rule.kind === 'jt'
    ? t('jt', { sd: rule.sd, r: rule.r, smallest, source })
    : t('points', { smallest, source })
}
