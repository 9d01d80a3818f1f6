import { getTranslations } from 'next-intl/server'
import { UndoableAction } from '#components/form/undoable-action.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { RitualForm } from '#components/rituals/ritual-form.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { nextTime } from '#lib/domain/ritual.ts'
import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { wording } from '../../wording.ts'
import { ritualFormWords } from '../form-words.ts'
import { ritualWords } from '../ritual-words.ts'
import { loadRitual } from './load-ritual.ts'
import { ToldDays } from './told-days.tsx'

/** One ritual: when it is next, how its last days were, and everything that can be changed of it. */
export default async function RitualPage({ params }: { params: Promise<{ ritualId: string }> }) {
  const { portal, now, content: ritual } = await loadRitual(params)
  const t = await getTranslations('rituals')
  const common = await getTranslations('common')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const said = await ritualWords(words.locale)
  const { ritualId, version, minutes } = ritual
  const lead = [said.often(ritual.rhythm), t('minutes', { minutes })].join(', ')
  return (
    <>
      <PageHeading title={said.name(ritual)} lead={lead} />
      <div className="space-y-6">
        <p className="text-lg">{t('next', { when: words.when(nextTime(ritual, now).startsAt) })}</p>
        {!portal.closed && (
          <>
            <ToldDays ritual={ritual} now={now} words={words} />
            <div>
              <ButtonLink href={`/rituals/${ritualId}/calendar.ics`} size="big" wide download>
                {t('calendarOne')}
              </ButtonLink>
              <p className="mt-2 text-sm text-ink-soft">{t('calendarNote', { title: t('calendarTitle') })}</p>
            </div>
            <Disclosure summary={t('form.change')}>
              <RitualForm
                ritual={{ ritualId, version }}
                initial={{
                  idea: ritual.idea,
                  name: said.name(ritual),
                  rhythm: ritual.rhythm,
                  time: writeTimeOfDay(ritual.minuteOfDay),
                  minutes,
                }}
                then="reload"
                {...(await ritualFormWords(portal, words, 'saveChange'))}
              />
            </Disclosure>
            <div>
              <UndoableAction
                action={`/api/rituals/${ritualId}/end`}
                body={{ version }}
                undo={{ action: `/api/rituals/${ritualId}/resume`, body: {} }}
                then="/rituals"
                strings={{
                  done: t('end.ended'),
                  problem: t('problem'),
                  undo: common('undo'),
                  dismiss: common('dismiss'),
                }}
              >
                {t('end.button')}
              </UndoableAction>
              <p className="mt-1 text-sm text-ink-soft">{t('bothSee')}</p>
            </div>
          </>
        )}
        <a className="link inline-flex min-h-12 items-center" href="/rituals">
          {t('end.back')}
        </a>
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
