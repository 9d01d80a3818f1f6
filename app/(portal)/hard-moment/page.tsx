import { getTranslations } from 'next-intl/server'
import { Calming } from '#components/pause/calming.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listAgreements } from '#lib/data/agreements-list.ts'
import { readLastPause } from '#lib/data/pauses-list.ts'
import { isHardMomentKind } from '#lib/domain/agreement.ts'
import { pauseState } from '#lib/domain/pause.ts'
import { loadPortal } from '../load.ts'
import { calmingWords } from '../pause/pause-words.ts'
import { wording } from '../wording.ts'

/** One tap from Today: the pause, something for the body, the texts they agreed on, and somebody to call. */
export default async function HardMomentPage() {
  const { portal, now, content } = await loadPortal(async tx => ({
    agreements: await listAgreements(tx),
    pause: await readLastPause(tx),
  }))
  const t = await getTranslations('agreements')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const texts = content.agreements.filter(each => each.endedOn === null && isHardMomentKind(each.kind))
  const pause = content.pause && { ...content.pause, state: pauseState(content.pause, now) }
  const open = pause?.state === 'under-way' || pause?.state === 'over'
  return (
    <>
      <PageHeading title={t('hard.title')} lead={t('hard.lead')} />
      <div className="space-y-4">
        {!portal.closed && (
          <Card
            title={t('hard.pause')}
            lead={
              pause?.state === 'under-way'
                ? t('hard.pauseUntil', { when: words.when(pause.until) })
                : t(pause?.state === 'over' ? 'hard.pauseOver' : 'hard.pauseLead')
            }
          >
            <ButtonLink href="/pause" variant="primary" size="big" wide>
              {t(open ? 'hard.pauseOpen' : 'hard.pause')}
            </ButtonLink>
          </Card>
        )}
        <Card title={t('hard.texts')}>
          {texts.length === 0 && <p className="mb-3 text-ink-soft">{t('hard.none')}</p>}
          <div className="space-y-3">
            {texts.map(({ agreementId, kind }) => (
              <ButtonLink key={agreementId} href={`/agreements/${agreementId}`} size="big" wide>
                {t(`kinds.${kind}`)}
              </ButtonLink>
            ))}
            {texts.length === 0 && (
              <ButtonLink href="/agreements" wide>
                {t('hard.write')}
              </ButtonLink>
            )}
          </div>
        </Card>
        <Card>
          <Disclosure summary={t('hard.settle')}>
            <Calming suggested={null} strings={await calmingWords(t('hard.settle'))} />
          </Disclosure>
        </Card>
        <Card title={t('hard.help')} lead={t('hard.helpLead')}>
          <ButtonLink href="/support" wide>
            {t('hard.helpButton')}
          </ButtonLink>
        </Card>
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
