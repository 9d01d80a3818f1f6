import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ImportExercise } from '#components/builder/import-exercise.tsx'
import { LibrarySearch } from '#components/library/library-search.tsx'
import { StartExercise } from '#components/library/start-exercise.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { requireClinician } from '#lib/auth/require.ts'
import { now } from '#lib/clock.ts'
import { listUsableExercises } from '#lib/data/custom-exercises-usable.ts'
import { listGroups, listOpenCouples } from '#lib/data/groups-list.ts'
import { listPracticeMeasures, type PracticeMeasure } from '#lib/data/measures.ts'
import { type ClinicianTx, withActor } from '#lib/data/with-actor.ts'
import { localDate } from '#lib/domain/calendar.ts'
import {
  exerciseSearch,
  isFound,
  isMeasureFound,
  isProgrammeFound,
} from '#lib/domain/custom-exercise-search.ts'
import { type Definition, definition } from '#lib/domain/exercises/exercise.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { measures } from '#lib/domain/measures/registry.ts'
import { programmes } from '#lib/domain/programmes/registry.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { builderStrings } from './builder-strings.ts'
import { LibraryItem } from './library-item.tsx'
import { MeasureShelf, type ShelvedMeasure } from './measure-shelf.tsx'
import { OwnShelf } from './own-shelf.tsx'
import { ProgrammeShelf } from './programme-shelf.tsx'
import { searchFields } from './search-fields.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan.library'))('title') }
}

const exerciseGroups = definition.shape.group.options

/** Everything that can be given to a couple: one's own, what colleagues share, and the catalogue by group. */
export default async function LibraryPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const clinician = await requireClinician()
  const search = exerciseSearch.parse(await searchParams)
  const { usable, brought, ...takers } = await withActor(clinician, load)
  const { zone = 'UTC' } = (await currentSession()) ?? {}
  const t = await getTranslations('plan.library')
  const own = await getTranslations('builder.library')
  const locale = nearestLocale(await getLocale())
  const asked = Object.values(search).some(Boolean)
  const found = (exercise: Definition | null) => (exercise ? isFound(exercise, search, locale) : !asked)
  const mine = usable.filter(each => each.mine && found(each.exercise))
  const shared = usable.filter(each => !each.mine && found(each.exercise))
  const catalogue = exercises.filter(found)
  const courses = programmes.filter(each => isProgrammeFound(each, search, locale))
  const shelved = shelveMeasures(brought).filter(({ measure }) => isMeasureFound(measure, search, locale))
  const count = mine.length + shared.length + catalogue.length + shelved.length
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} actions={<Beginnings />} />
      <LibrarySearch
        words={search.words}
        fields={await searchFields(search)}
        strings={{ words: own('search.words'), show: own('search.show'), clear: own('search.clear') }}
      />
      {asked && (
        <p role="status" className="mb-4 text-ink-soft">
          {count > 0 ? own('search.found', { count }) : own('search.nothing')}
        </p>
      )}
      {(mine.length > 0 || !asked) && (
        <section className="mb-8" aria-labelledby="own">
          <h2 id="own" className="mb-3">
            {own('own')}
          </h2>
          {mine.length > 0 ? <OwnShelf shelf={mine} /> : <p className="text-ink-soft">{own('ownEmpty')}</p>}
        </section>
      )}
      {shared.length > 0 && (
        <section className="mb-8" aria-labelledby="shared">
          <h2 id="shared" className="mb-3">
            {own('shared')}
          </h2>
          <OwnShelf shelf={shared} />
        </section>
      )}
      {courses.length > 0 && (
        <ProgrammeShelf shelf={courses} takers={{ ...takers, today: localDate(now(), zone) }} />
      )}
      {exerciseGroups.map(group =>
        group === 'measure' ? (
          shelved.length > 0 && <MeasureShelf key={group} shelf={shelved} />
        ) : (
          <Shelf key={group} group={group} shelf={catalogue.filter(each => each.group === group)} />
        ),
      )}
    </>
  )
}

async function load(tx: ClinicianTx) {
  const usable = await listUsableExercises(tx)
  const groups = await listGroups(tx)
  const brought = await listPracticeMeasures(tx)
  return { usable, brought, groups, couples: await listOpenCouples(tx) }
}

/** What the practice brought of a known measure stands in its place; its own come after them. */
function shelveMeasures(brought: readonly PracticeMeasure[]): ShelvedMeasure[] {
  const ofId = (id: string) => brought.find(each => each.measure.id === id) ?? null
  const known = measures.map(each => ({ measure: ofId(each.id)?.measure ?? each, brought: ofId(each.id) }))
  const own = brought.filter(each => !measures.some(({ id }) => id === each.measure.id))
  return [...known, ...own.map(each => ({ measure: each.measure, brought: each }))]
}

async function Beginnings() {
  const own = await getTranslations('builder.library')
  const t = await getTranslations('builder.import')
  const plan = await getTranslations('plan.library')
  return (
    <>
      <StartExercise copy={null} problem={own('problem')}>
        {own('start')}
      </StartExercise>
      <DialogButton label={t('open')} title={t('title')} closeLabel={plan('close')}>
        <ImportExercise
          words={(await getTranslations('builder')).raw('import') as Record<string, string>}
          strings={await builderStrings()}
        />
      </DialogButton>
    </>
  )
}

async function Shelf({ group, shelf }: { group: Definition['group']; shelf: readonly Definition[] }) {
  if (shelf.length === 0) return null
  const t = await getTranslations('plan.library')
  return (
    <section className="mb-8" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className="mb-3">
        {t(`groups.${group}`)}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {shelf.map(exercise => (
          <LibraryItem key={exercise.slug} exercise={exercise} />
        ))}
      </ul>
    </section>
  )
}
