import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ExerciseActions } from '#components/builder/exercise-actions.tsx'
import { ExerciseBuilder } from '#components/builder/exercise-builder.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { requireClinician } from '#lib/auth/require.ts'
import { readOwnExercise } from '#lib/data/custom-exercises.ts'
import { standardsOf } from '#lib/data/custom-exercises-standards.ts'
import { type ClinicianTx, withActor } from '#lib/data/with-actor.ts'
import { Problem } from '#lib/domain/problem.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { builderStrings } from '../../builder-strings.ts'
import { previewStrings } from '../../preview-props.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('builder.page'))('title') }
}

/** An exercise of one's own: written, looked at on a phone, saved as a version, shared, put away. */
export default async function BuilderPage({ params }: { params: Promise<{ exerciseId: string }> }) {
  const { exerciseId } = await params
  const clinician = await requireClinician()
  if (!z.uuid().safeParse(exerciseId).success) notFound()
  const { own, standards } = await withActor(clinician, tx => load(tx, exerciseId)).catch(hideMissing)
  const t = await getTranslations('builder.page')
  const plan = await getTranslations('plan.library')
  const locale = nearestLocale(await getLocale())
  const strings = await builderStrings()
  const { words, problems } = strings
  const names = {
    self: plan('other'),
    partner: plan('partner'),
    clinician: (await currentSession())?.displayName ?? '',
    opener: plan('other'),
  }
  const { exercise, latest, draftVersion, unsaved, shared, archived } = own
  return (
    <>
      <PageHeading
        title={exercise.title[locale] || exercise.title.en || t('title')}
        above={
          <Link href="/library" className="link">
            {t('back')}
          </Link>
        }
        actions={
          archived ? undefined : (
            <ExerciseActions exerciseId={exerciseId} shared={shared} words={words} problems={problems} />
          )
        }
      />
      {archived ? (
        <Notice>
          <p className="mb-3">{words.archivedNow}</p>
          <ActionButton
            action={`/api/custom-exercises/${exerciseId}/archive`}
            body={{ archived: false }}
            problem={words.problem ?? ''}
          >
            {words.takeBack}
          </ActionButton>
        </Notice>
      ) : (
        <ExerciseBuilder
          exerciseId={exerciseId}
          exercise={exercise}
          draftVersion={draftVersion}
          latest={latest}
          unsaved={unsaved}
          standards={standards}
          names={names}
          locale={locale}
          strings={strings}
          preview={await previewStrings(names)}
        />
      )}
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {latest > 0 && !archived && (
          <a className="link" href={`/api/custom-exercises/files/${exercise.slug}`}>
            {(words.file ?? '').replace('{version}', String(latest))}
          </a>
        )}
        <a className="link" href="/api/custom-exercises/schema">
          {words.schema}
        </a>
      </p>
    </>
  )
}

async function load(tx: ClinicianTx, exerciseId: string) {
  const own = await readOwnExercise(tx, exerciseId)
  const { known, pace } = await standardsOf(tx, own.copiedFrom)
  const facts = known.map(({ name, low, high, favourable }) => ({ name, low, high, favourable }))
  return {
    own: { ...own, exercise: { ...own.exercise, version: own.latest + 1 } },
    standards: { known: facts, pace },
  }
}

function hideMissing(error: unknown): never {
  if (error instanceof Problem && error.code === 'not-found') notFound()
  throw error
}
