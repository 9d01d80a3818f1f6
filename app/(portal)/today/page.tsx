import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { TodayCard, type TodayItem } from '#components/portal/today-card.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listAgreements } from '#lib/data/agreements-list.ts'
import { listNoteOpenings } from '#lib/data/notebook.ts'
import { listOpenOccurrences, type PartnerOccurrence } from '#lib/data/occurrences.ts'
import { listOpenings } from '#lib/data/offers.ts'
import { readOwnPace } from '#lib/data/pace.ts'
import { readLastPause } from '#lib/data/pauses-list.ts'
import type { Portal } from '#lib/data/portal.ts'
import { readProgrammeWeek } from '#lib/data/programmes-list.ts'
import { listRituals } from '#lib/data/rituals.ts'
import { listReturns } from '#lib/data/together-returns.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { isSetAside } from '#lib/domain/not-now.ts'
import { mayAnswer } from '#lib/domain/schedule.ts'
import { loadPortal } from '../load.ts'
import { type Wording, wording } from '../wording.ts'
import { AgreementCards } from './agreement-cards.tsx'
import { NotebookCards } from './notebook-cards.tsx'
import { PaceCards } from './pace-cards.tsx'
import { PauseCards } from './pause-cards.tsx'
import { ProgrammeCards } from './programme-cards.tsx'
import { ReturnCards } from './return-cards.tsx'
import { RitualCards } from './ritual-cards.tsx'
import { loadSeason, SeasonCards } from './season-cards.tsx'

/** Where everything else is, in this order. */
const links = [
  'hard-moment',
  'notebook',
  'agreements',
  'rituals',
  'pace',
  'season',
  'opened',
  'progress',
  'support',
  'settings',
] as const

/** More would be a list of duties. */
const cardsAtOnce = 3

/** The home of a partner: what is open today, what arrived, and where everything else is. */
export default async function TodayPage() {
  const { portal, now, content } = await loadPortal(async (tx, { today, opening }) => ({
    open: await listOpenOccurrences(tx, today),
    opened: await listOpenings(tx),
    pause: await readLastPause(tx),
    agreements: await listAgreements(tx),
    pace: await readOwnPace(tx),
    notes: await listNoteOpenings(tx),
    rituals: await listRituals(tx),
    season: await loadSeason(tx, opening.zone),
    programme: await readProgrammeWeek(tx),
    returns: await listReturns(tx, today),
  }))
  const t = await getTranslations('portal')
  const words = await wording(portal, now)
  const items = await Promise.all(content.open.map(each => itemOf(each, portal, words)))
  const fresh = content.opened.filter(each => each.openedOn >= addDays(portal.today, -1))
  const offered = items.filter(each => each.aside === null)
  const tonight = offered.slice(0, cardsAtOnce)
  const later = [...offered.slice(cardsAtOnce), ...items.filter(each => each.aside !== null)]
  return (
    <>
      <PageHeading
        title={t(`greeting.${words.greeting}`, { name: portal.self.name })}
        lead={words.dayText(portal.today)}
      />
      <div className="space-y-4">
        <ProgrammeCards week={content.programme} words={words} />
        {portal.closed && <EmptyState title={t('today.closedTitle')}>{t('today.closed')}</EmptyState>}
        {!portal.closed && !portal.consented && (
          <Card title={t('today.consentTitle')} lead={t('today.consent')}>
            <ButtonLink href="/consent" variant="primary" size="big" wide>
              {t('today.consentButton')}
            </ButtonLink>
          </Card>
        )}
        {!portal.closed && <PauseCards last={content.pause} now={now} words={words} />}
        {!portal.closed && <AgreementCards agreements={content.agreements} portal={portal} now={now} />}
        <PaceCards pace={content.pace} />
        {fresh.length > 0 && (
          <Card
            title={
              fresh.every(each => each.kind === 'plain')
                ? t('today.given', { partner: portal.other.name })
                : t('today.openedForBoth', { partner: portal.other.name })
            }
          >
            <ButtonLink href="/opened" size="big" wide>
              {t('today.see')}
            </ButtonLink>
          </Card>
        )}
        <NotebookCards openings={content.notes} today={portal.today} words={words} />
        {!portal.closed && <SeasonCards season={content.season} words={words} />}
        <ReturnCards returns={content.returns} today={portal.today} words={words} />
        {tonight.map((item, index) => (
          <TodayCard key={item.occurrenceId} item={item} first={index === 0 && portal.consented} />
        ))}
        {later.length > 0 && (
          <Disclosure summary={t('today.more', { count: later.length })}>
            <div className="space-y-4">
              {later.map(item => (
                <TodayCard key={item.occurrenceId} item={item} first={false} />
              ))}
            </div>
          </Disclosure>
        )}
        {!portal.closed && <RitualCards rituals={content.rituals} now={now} words={words} />}
        {items.length === 0 && !portal.closed && (
          <EmptyState title={t('today.emptyTitle')}>{t('today.empty')}</EmptyState>
        )}
      </div>
      <nav aria-label={t('today.links')} className="mt-8">
        <ul className="grid grid-cols-2 gap-x-4">
          {links.map(page => (
            <li key={page}>
              <a href={`/${page}`} className="flex min-h-12 items-center hover:underline">
                {t(`today.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <FootLine promise={words.promise} help={t('foot.help')} />
    </>
  )
}

async function itemOf(each: PartnerOccurrence, portal: Portal, words: Wording): Promise<TodayItem> {
  const t = await getTranslations('portal.today')
  const { minutes, together } = each.definition
  const { title, purpose } = localise(
    { title: each.definition.title, purpose: each.definition.purpose },
    words.locale,
    words.names,
  )
  const opener = each.opener && (each.opener === portal.self.slot ? portal.self : portal.other).name
  return {
    occurrenceId: each.occurrenceId,
    title,
    purpose,
    minutes: t(together ? 'together' : 'minutes', { minutes }),
    mark: await markOf(each, portal.today, words),
    opener: opener && t('opens', { name: opener }),
    begin: t(each.begun ? 'goOn' : 'begin'),
    notNow: t('notNow'),
    aside: isSetAside(each.notNow && localDate(each.notNow.toldAt, portal.zone), portal.today)
      ? { said: t('notNowTold'), takeBack: t('takeBack'), problem: t('takeBackProblem') }
      : null,
  }
}

/** Which day it is for: nothing for today's, "for yesterday" for a day that may still be filled in. */
async function markOf(each: PartnerOccurrence, today: string, words: Wording): Promise<string | null> {
  const t = await getTranslations('portal.today')
  if (mayAnswer(each, today) !== 'late') return each.opensOn < today ? t('thisWeek') : null
  if (each.closesOn === null) return t('stillOpenEver')
  if (each.closesOn === today && each.dueOn === addDays(today, -1)) return t('yesterday')
  return t('stillOpen', { day: words.dayText(each.closesOn) })
}
