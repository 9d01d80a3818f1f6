import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listRituals } from '#lib/data/rituals.ts'
import { nextTime } from '#lib/domain/ritual.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'
import { ritualWords } from './ritual-words.ts'

/** The rituals of both, the next time of each, and those that were. */
export default async function RitualsPage() {
  const { portal, now, content } = await loadPortal(listRituals)
  const t = await getTranslations('rituals')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const ritual = await ritualWords(words.locale)
  const going = content.filter(each => each.endedOn === null)
  const ended = content.filter(each => each.endedOn !== null)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead', { partner: words.names.partner })} />
      <div className="space-y-4">
        {portal.closed && <Notice>{t('closed')}</Notice>}
        {going.length === 0 && (
          <EmptyState title={t('emptyTitle')}>{t('empty', { partner: words.names.partner })}</EmptyState>
        )}
        {going.map(each => (
          <Card
            key={each.ritualId}
            title={ritual.name(each)}
            aside={t('minutes', { minutes: each.minutes })}
            lead={ritual.often(each.rhythm)}
          >
            {!portal.closed && (
              <p className="mb-3">{t('next', { when: words.when(nextTime(each, now).startsAt) })}</p>
            )}
            <ButtonLink
              href={`/rituals/${each.ritualId}`}
              wide
              aria-label={`${t('open')}: ${ritual.name(each)}`}
            >
              {t('open')}
            </ButtonLink>
          </Card>
        ))}
        {!portal.closed && (
          <ButtonLink href="/rituals/new" variant="primary" size="big" wide>
            {t('make')}
          </ButtonLink>
        )}
        {going.length > 0 && !portal.closed && (
          <div>
            <ButtonLink href="/rituals/calendar.ics" size="big" wide download>
              {t('calendarAll')}
            </ButtonLink>
            <p className="mt-2 text-sm text-ink-soft">{t('calendarNote', { title: t('calendarTitle') })}</p>
          </div>
        )}
        {ended.length > 0 && (
          <Disclosure summary={t('ended', { count: ended.length })}>
            <div className="space-y-4">
              {ended.map(each => (
                <Card
                  key={each.ritualId}
                  title={ritual.name(each)}
                  level={3}
                  lead={t('endedOn', { day: words.dayText(each.endedOn!) })}
                >
                  {!portal.closed && (
                    <>
                      <ActionButton
                        action={`/api/rituals/${each.ritualId}/resume`}
                        body={{ version: each.version }}
                        problem={t('problem')}
                      >
                        {t('resume')}
                      </ActionButton>
                      <p className="mt-1 text-sm text-ink-soft">{t('bothSee')}</p>
                    </>
                  )}
                </Card>
              ))}
            </div>
          </Disclosure>
        )}
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
