import { getTranslations } from 'next-intl/server'
import { Reading } from '#components/exercises/reading.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { slots } from '#components/together/laid.ts'
import { StartTogether } from '#components/together/start-together.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Portal } from '#lib/data/portal.ts'
import type { TogetherPage } from '#lib/data/together-sessions.ts'
import type { Slot } from '#lib/domain/access.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import { type Wording, wording } from '../../wording.ts'

/** Before it begins, with both looking: what lies on the table, who opens, and the button that begins it on this phone. */
export async function Lobby({ portal, now, page }: { portal: Portal; now: Date; page: TogetherPage }) {
  const t = await getTranslations('together')
  const foot = await getTranslations('portal.foot')
  const words = await wording(portal, now)
  const { assignmentId, definition, names, self, opener } = page
  const { title, purpose } = localise(
    { title: definition.title, purpose: definition.purpose },
    words.locale,
    words.names,
  )
  return (
    <>
      <PageHeading title={title} lead={purpose} />
      {definition.mode === 'prepared' && (
        <Card title={t('lobby.table')} className="mb-5">
          <div className="space-y-5">
            {slots.map(slot => (
              <Side key={slot} slot={slot} page={page} words={words} />
            ))}
            <ButtonLink href={`/together/${assignmentId}?lay=1`} wide>
              {t('lobby.choose')}
            </ButtonLink>
          </div>
        </Card>
      )}
      <Card title={t('lobby.onPhone', { name: names[self] })} lead={t('doorway.lead')}>
        <StartTogether
          assignmentId={assignmentId}
          opener={opener}
          strings={{
            opens: { A: t('lobby.opens', { name: names.A }), B: t('lobby.opens', { name: names.B }) },
            opensNote: t('lobby.opensNote'),
            swap: { A: t('lobby.swap', { name: names.A }), B: t('lobby.swap', { name: names.B }) },
            swapNote: t('lobby.swapNote'),
            start: t('lobby.start'),
            bothSee: t('lobby.bothSee'),
            problem: t('lobby.problem'),
          }}
        />
      </Card>
      <FootLine promise={words.promise} help={foot('help')} />
    </>
  )
}

/** What one of the two has laid out. An empty side is only empty: why, nobody is told. */
async function Side({ slot, page, words }: { slot: Slot; page: TogetherPage; words: Wording }) {
  const t = await getTranslations('together.lobby')
  const minutes = (await getTranslations('exercise'))('minutesUnit')
  const partner = page.names[otherSlot(slot)]
  const items = page.laidOut.filter(each => each.slot === slot)
  return (
    <section className="space-y-3">
      <h3 className="flex items-center gap-2 text-base">
        <PartnerMark slot={slot} />
        {page.names[slot]}
      </h3>
      {items.length === 0 && <p className="text-ink-soft italic">{t('nothing')}</p>}
      {items.map(({ stepId, item: { prompt, reading } }) => (
        <Reading
          key={stepId}
          {...localise({ prompt, reading }, words.locale, { ...words.names, partner })}
          minutes={minutes}
        />
      ))}
    </section>
  )
}
