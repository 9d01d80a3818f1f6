import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ExerciseRun } from '#components/exercises/exercise-run.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { readDraft } from '#lib/data/drafts.ts'
import { findOccurrence, type PartnerOccurrence, readAssignmentNotes } from '#lib/data/occurrences.ts'
import { listPending, type Pending } from '#lib/data/offers.ts'
import type { Portal } from '#lib/data/portal.ts'
import { openTogether } from '#lib/data/together-sessions.ts'
import type { AssignmentNotes } from '#lib/domain/assignment.ts'
import { stepsOf } from '#lib/domain/exercises/exercise.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { announcedOpenings } from '#lib/domain/offer.ts'
import { type DraftAnswers, resumeAt } from '#lib/domain/response.ts'
import { mayAnswer } from '#lib/domain/schedule.ts'
import { loadPortal } from '../../load.ts'
import { wording } from '../../wording.ts'
import { ConsentFirst } from '../consent-first.tsx'
import { Doorway } from './doorway.tsx'
import { Notes } from './notes.tsx'
import { runMeasure } from './run-measure.ts'
import { runStrings } from './run-strings.ts'

/** One exercise: its questions while it is open, a quiet thank-you with what may still be taken back after it. */
export default async function ExercisePage({
  params,
  searchParams,
}: {
  params: Promise<{ occurrenceId: string }>
  searchParams: Promise<{ word?: string | string[] }>
}) {
  const { word } = await searchParams
  const id = z.uuid().safeParse((await params).occurrenceId)
  const { portal, now, content } = await loadPortal(async tx => {
    const occurrence = id.success ? await findOccurrence(tx, id.data) : null
    if (!occurrence) return null
    const { occurrenceId, responseId, assignmentId } = occurrence
    return {
      occurrence,
      draft: await readDraft(tx, occurrenceId),
      notes: await readAssignmentNotes(tx, assignmentId),
      together: occurrence.part === 'together' ? await openTogether(tx, assignmentId) : null,
      pending: responseId === null ? [] : await listPending(tx, { responseId }),
    }
  })
  if (!content) notFound()
  const { occurrence, draft, notes, pending, together } = content
  if (occurrence.responseId !== null) return <Thanks portal={portal} now={now} pending={pending} />
  const may = occurrence.ended ? 'closed' : mayAnswer(occurrence, portal.today)
  if (may === 'closed' || may === 'not-yet') {
    return <Shut portal={portal} now={now} opensOn={may === 'not-yet' ? occurrence.opensOn : null} />
  }
  if (!portal.consented) return <ConsentFirst />
  if (together?.occurrenceId === occurrence.occurrenceId && word === undefined && draft.version === 0) {
    return <Doorway portal={portal} now={now} page={together} notes={notes} />
  }
  return <Run portal={portal} now={now} occurrence={occurrence} draft={draft} notes={notes} />
}

async function Run({
  portal,
  now,
  occurrence,
  draft,
  notes,
}: {
  portal: Portal
  now: Date
  occurrence: PartnerOccurrence
  draft: { answers: DraftAnswers; version: number }
  notes: AssignmentNotes | null
}) {
  const words = await wording(portal, now)
  const { definition, part, opener } = occurrence
  const openerName = opener && (opener === portal.self.slot ? portal.self : portal.other).name
  const { measure } = definition
  const measured = measure && (await runMeasure(definition, measure, words, portal.country))
  const names = { ...words.names, opener: openerName }
  const steps = measured?.steps ?? localise(stepsOf(definition, part), words.locale, names)
  const resumed = resumeAt(definition, part, draft.answers)
  const openings = announcedOpenings(now, portal.opening)
  return (
    <>
      {notes && <Notes notes={notes} from={words.names.clinician} />}
      <ExerciseRun
        occurrenceId={occurrence.occurrenceId}
        steps={steps}
        draft={JSON.parse(JSON.stringify(draft))}
        // What is said before a measure begins is a screen of its own; a draft goes on after it.
        startAt={measured && draft.version > 0 ? resumed + 1 : resumed}
        audiences={words.audiences(definition)}
        openings={openings.map(each => ({ leftMs: each.leftMs, when: words.when(each.opensAt) }))}
        {...(measured && { measure: measured.measure })}
        {...(definition.mostOffered !== undefined && { mostOffered: definition.mostOffered })}
        strings={await runStrings(definition, words)}
      />
    </>
  )
}

async function Thanks({ portal, now, pending }: { portal: Portal; now: Date; pending: readonly Pending[] }) {
  const t = await getTranslations('exercise.thanks')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const partner = portal.other.name
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {pending.length > 0 && (
        <section className="mb-6 space-y-4">
          <h2>{t('offers')}</h2>
          {pending.map(each => (
            <Card
              key={each.offerId}
              title={localise(each.item.prompt, words.locale, words.names)}
              level={3}
              lead={t(each.kind === 'mutual' ? 'mutual' : 'plain', {
                partner,
                when: words.when(each.opensAt),
              })}
            >
              <ActionButton action={`/api/offers/${each.offerId}/withdraw`} problem={t('takenBackProblem')}>
                {t('takeBack')}
              </ActionButton>
            </Card>
          ))}
        </section>
      )}
      <ButtonLink href="/today" variant="primary" size="big" wide>
        {t('today')}
      </ButtonLink>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}

async function Shut({ portal, now, opensOn }: { portal: Portal; now: Date; opensOn: string | null }) {
  const t = await getTranslations('exercise')
  const words = await wording(portal, now)
  return (
    <>
      <PageHeading
        title={t(opensOn ? 'closed.notYetTitle' : 'closed.title')}
        lead={opensOn ? t('closed.notYet', { day: words.dayText(opensOn) }) : t('closed.lead')}
      />
      <ButtonLink href="/today" size="big" wide>
        {t('thanks.today')}
      </ButtonLink>
    </>
  )
}
