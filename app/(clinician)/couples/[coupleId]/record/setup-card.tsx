import { getLocale, getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'

/** What the two and the clinician work by. */
export async function SetupCard({ couple, outcome }: { couple: CoupleHeader; outcome: Text }) {
  const locale = nearestLocale(await getLocale())
  const t = await getTranslations('couple')
  const kind = (['no-secrets', 'limited', 'individual'] as const).find(each => each === couple.policyKind)
  return (
    <Card id="setup" title={t('agreed.title')}>
      <DefinitionList
        items={[
          { term: t('agreed.policy'), detail: t(`policy.${kind ?? 'other'}`) },
          { term: t('agreed.opening'), detail: writeTimeOfDay(couple.openingMinute) },
          { term: t('agreed.zone'), detail: couple.zone.replaceAll('_', ' ') },
          { term: t('agreed.outcome'), detail: outcome[locale] },
        ]}
      />
      <p className="mt-3">
        <a className="link" href={`/couples/${couple.coupleId}/record/settings`}>
          {t('agreed.change')}
        </a>
      </p>
    </Card>
  )
}
