import { getTranslations } from 'next-intl/server'
import { RecapForm } from '#components/pause/recap-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { LastPause } from '#lib/data/pauses-list.ts'
import type { Portal } from '#lib/data/portal.ts'
import { ConsentFirst } from '../exercises/consent-first.tsx'
import type { Wording } from '../wording.ts'
import { pauseWords } from './pause-words.ts'

/** What each wrote about the pause, for both; and the fields for one's own. */
export async function Recaps({
  pause: { pauseId, recaps, earlier },
  portal,
  words,
  mayWrite,
}: {
  pause: LastPause
  portal: Portal
  words: Wording
  mayWrite: boolean
}) {
  const t = await getTranslations('pause.recap')
  const { recap: strings } = await pauseWords(portal, words)
  const own = recaps.find(each => each.slot === portal.self.slot)?.recap
  const form = <RecapForm pauseId={pauseId} initial={own ?? { felt: '', mattered: '' }} strings={strings} />
  const written = [...earlier, ...recaps]
  if (written.length === 0 && !mayWrite) return null
  return (
    <section className="space-y-4">
      <h2>{t('title')}</h2>
      {written.map(({ slot, day, recap }, index) => (
        <Card
          // biome-ignore lint/suspicious/noArrayIndexKey: one may have written about several, and they never move
          key={index}
          level={3}
          title={
            <>
              <PartnerMark slot={slot} />{' '}
              {t('of', {
                name: (slot === portal.self.slot ? portal.self : portal.other).name,
                day: words.dayText(day),
              })}
            </>
          }
        >
          <dl className="space-y-3">
            {(['felt', 'mattered'] as const)
              .filter(half => recap[half] !== '')
              .map(half => (
                <div key={half}>
                  <dt className="text-sm text-ink-soft">{strings[half]}</dt>
                  <dd className="whitespace-pre-line">{recap[half]}</dd>
                </div>
              ))}
          </dl>
        </Card>
      ))}
      {mayWrite && portal.consented && own && <Disclosure summary={t('change')}>{form}</Disclosure>}
      {mayWrite && portal.consented && !own && form}
      {mayWrite && !portal.consented && <ConsentFirst />}
    </section>
  )
}
