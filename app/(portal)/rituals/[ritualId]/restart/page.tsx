import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { nextTime } from '#lib/domain/ritual.ts'
import { wording } from '../../../wording.ts'
import { loadRitual } from '../load-ritual.ts'

/** After a ritual broke off: two sentences to say to each other, and on with it. */
export default async function RestartPage({ params }: { params: Promise<{ ritualId: string }> }) {
  const { portal, now, content: ritual } = await loadRitual(params)
  const t = await getTranslations('rituals.restart')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const sentences = [t('sorry'), t('again', { when: words.when(nextTime(ritual, now).startsAt) })]
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ol className="space-y-4">
        {sentences.map(sentence => (
          <li key={sentence} className="rounded-card border border-line bg-surface p-4.5 shadow-card">
            <p className="prompt">{sentence}</p>
          </li>
        ))}
      </ol>
      <div className="mt-6 space-y-3">
        <ButtonLink href={`/rituals/${ritual.ritualId}`} variant="primary" size="big" wide>
          {t('done')}
        </ButtonLink>
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
