import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { OpenedCard, type OpenedSide } from '#components/portal/opened-card.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listOpened, listPending, type Opened, type Pending } from '#lib/data/offers.ts'
import type { Portal } from '#lib/data/portal.ts'
import { instantAt } from '#lib/domain/calendar.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import type { OfferedItem } from '#lib/domain/offer.ts'
import { loadPortal } from '../load.ts'
import { type Wording, wording } from '../wording.ts'

/** What the two gave each other, by the day it opened; and what this person has on its way. */
export default async function OpenedPage() {
  const { portal, now, content } = await loadPortal(async tx => ({
    opened: await listOpened(tx),
    pending: await listPending(tx),
  }))
  const t = await getTranslations('portal')
  const minutes = (await getTranslations('exercise'))('minutesUnit')
  const words = await wording(portal, now)
  const partner = portal.other.name
  const days = Map.groupBy(content.opened, each => each.openedOn)
  // What only waits for the other's side keeps its place below: it may wait for ever, and nobody says why.
  const coming = content.pending.filter(each => each.opensAt > now)
  const earlier = content.pending.filter(each => each.opensAt <= now).toReversed()
  const { openingMinute, zone } = portal.opening
  return (
    <>
      <PageHeading title={t('opened.title')} lead={t('opened.lead', { partner })} />
      {coming.length > 0 && (
        <section className="mb-8 space-y-4">
          <h2>{t('opened.pendingTitle')}</h2>
          <PendingCards pending={coming} partner={partner} words={words} />
        </section>
      )}
      {content.opened.length === 0 && (
        <EmptyState title={t('opened.emptyTitle')}>
          {t('opened.empty', { time: words.clock(instantAt(portal.today, openingMinute, zone)) })}
        </EmptyState>
      )}
      {[...days].map(([day, items]) => (
        <section key={day} className="mb-8 space-y-4">
          <h2>{words.dayText(day)}</h2>
          {items.map(each => (
            <OpenedCard
              key={each.offerId}
              title={t(each.kind === 'mutual' ? 'opened.both' : 'opened.gave', { partner })}
              about={each.day === day ? '' : t('opened.about', { day: words.dayText(each.day) })}
              sides={sidesOf(each, portal, words)}
              minutes={minutes}
            />
          ))}
        </section>
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={t('opened.earlier', { count: earlier.length })}>
          <div className="space-y-4">
            <PendingCards pending={earlier} partner={partner} words={words} />
          </div>
        </Disclosure>
      )}
      <FootLine promise={words.promise} help={t('foot.help')} />
    </>
  )
}

async function PendingCards({
  pending,
  partner,
  words,
}: {
  pending: readonly Pending[]
  partner: string
  words: Wording
}) {
  const t = await getTranslations('portal.opened')
  return pending.map(each => (
    <Card
      key={each.offerId}
      title={localise(each.item.title, words.locale, words.names)}
      level={3}
      aside={words.shortDay(each.day)}
      lead={
        each.kind === 'mutual'
          ? t('pendingMutual', { partner })
          : t('pendingPlain', { partner, when: words.when(each.opensAt) })
      }
    >
      <p className="mb-3 text-sm text-ink-soft">{localise(each.item.prompt, words.locale, words.names)}</p>
      <ActionButton action={`/api/offers/${each.offerId}/withdraw`} problem={t('takeBackProblem')}>
        {t('takeBack')}
      </ActionButton>
    </Card>
  ))
}

/** Each question with the names that its author read in it: the other was asked about this person. */
function sidesOf(opened: Opened, { self, other }: Portal, { locale, names }: Wording): OpenedSide[] {
  const side = (who: typeof self, item: OfferedItem, partner: string): OpenedSide => {
    const { prompt, reading } = localise(item, locale, { ...names, partner })
    return { slot: who.slot, name: who.name, prompt, reading }
  }
  const theirs = side(other, opened.theirs, self.name)
  return opened.mine ? [theirs, side(self, opened.mine, other.name)] : [theirs]
}
