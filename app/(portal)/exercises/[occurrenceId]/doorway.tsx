import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { TurnBanner } from '#components/together/turn-banner.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import type { Portal } from '#lib/data/portal.ts'
import type { TogetherPage } from '#lib/data/together-sessions.ts'
import type { AssignmentNotes } from '#lib/domain/assignment.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { wording } from '../../wording.ts'
import { Notes } from './notes.tsx'

/** Two ways on from something done together: to the one phone between the two, and to the private word afterwards. */
export async function Doorway({
  portal,
  now,
  page,
  notes,
}: {
  portal: Portal
  now: Date
  page: TogetherPage
  notes: AssignmentNotes | null
}) {
  const t = await getTranslations('together.doorway')
  const foot = await getTranslations('portal.foot')
  const notNow = await getTranslations('not-now')
  const words = await wording(portal, now)
  const { definition, session, names, opener } = page
  const { title, purpose } = localise(
    { title: definition.title, purpose: definition.purpose },
    words.locale,
    words.names,
  )
  const done = session?.state.finished === true
  return (
    <>
      <PageHeading title={title} lead={purpose} />
      {notes && <Notes notes={notes} from={words.names.clinician} />}
      <Card
        title={done ? t('done') : t('above')}
        aside={done ? undefined : t('minutes', { minutes: definition.minutes })}
      >
        {!done && (
          <div className="space-y-4">
            <p className="text-ink-soft">{t('lead')}</p>
            {definition.mode === 'prepared' && (
              <ButtonLink href={`/together/${page.assignmentId}?lay=1`} size="big" wide>
                {t('choose')}
              </ButtonLink>
            )}
            <TurnBanner slot={opener} text={t('opens', { name: names[opener] })} />
            <ButtonLink href={`/together/${page.assignmentId}`} variant="primary" size="big" wide>
              {t(session ? 'goOn' : 'open')}
            </ButtonLink>
          </div>
        )}
      </Card>
      <div className="mt-5">
        <ButtonLink
          href={`/exercises/${page.occurrenceId}?word=1`}
          variant={done ? 'primary' : 'secondary'}
          size="big"
          wide
        >
          {t('word')}
        </ButtonLink>
        <p className="mt-1.5 text-center text-sm text-ink-soft">{t('wordNote')}</p>
      </div>
      {!done && (
        <p className="mt-3 text-center">
          <a
            className="link inline-flex min-h-8 items-center text-sm"
            href={`/exercises/${page.occurrenceId}/not-now`}
          >
            {notNow('title')}
          </a>
        </p>
      )}
      <FootLine promise={words.promise} help={foot('help')} />
    </>
  )
}
