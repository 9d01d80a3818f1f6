import { randomUUID } from 'node:crypto'
import * as own from '#lib/data/custom-exercises.ts'
import { exportExercise, importExercise } from '#lib/data/custom-exercises-file.ts'
import { standardsOf } from '#lib/data/custom-exercises-standards.ts'
import * as usable from '#lib/data/custom-exercises-usable.ts'
import * as groups from '#lib/data/groups.ts'
import { listGroups, listOpenCouples, readGroup } from '#lib/data/groups-list.ts'
import * as programmes from '#lib/data/programmes.ts'
import { listProgrammes, readProgrammeWeek } from '#lib/data/programmes-list.ts'
import { readRuns, readRunsOf } from '#lib/data/programmes-rows.ts'
import * as weeks from '#lib/data/programmes-weeks.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician } from '#lib/domain/access.ts'
import { found } from '#lib/domain/problem.ts'
import type { IsolationCase } from './isolation-cases.ts'
import { inCase, type Prey } from './isolation-world.ts'

/** The run of the prey as its own file reads it. */
const runOf = async (tx: Parameters<typeof readRuns>[0], { runId }: Prey) =>
  found((await readRuns(tx)).find(each => each.runId === runId))

export const programmeCases: Readonly<Record<string, IsolationCase>> = {
  'custom-exercises.createExercise': {
    clinician: (tx, { exerciseSlug }) => own.createExercise(tx, exerciseSlug),
    stranger: 'not-found',
  },
  'custom-exercises.addExercise': {
    clinician: async (tx, { exerciseSlug }) => {
      const { exercise } = found(await usable.findSource(tx, exerciseSlug))
      return own.addExercise(tx, { ...exercise, slug: `own-${randomUUID()}` }, null)
    },
    stranger: 'not-found',
  },
  'custom-exercises.readOwnExercise': {
    clinician: (tx, { exerciseId }) => own.readOwnExercise(tx, exerciseId),
    stranger: 'not-found',
  },
  'custom-exercises.saveExerciseDraft': {
    clinician: async (tx, { exerciseId }) => {
      const { exercise: draft, draftVersion: version } = await own.readOwnExercise(tx, exerciseId)
      return own.saveExerciseDraft(tx, exerciseId, { draft, version })
    },
    stranger: 'not-found',
  },
  'custom-exercises.publishExercise': {
    clinician: (tx, { exerciseId, draftVersion }) => own.publishExercise(tx, exerciseId, draftVersion),
    stranger: 'not-found',
  },
  'custom-exercises.shareExercise': {
    clinician: (tx, { exerciseId }) => own.shareExercise(tx, exerciseId, true).then(() => 'shared'),
    stranger: 'not-found',
  },
  'custom-exercises.archiveExercise': {
    clinician: (tx, { exerciseId }) => own.archiveExercise(tx, exerciseId, true).then(() => 'put away'),
    stranger: 'not-found',
  },
  'custom-exercises-usable.listUsableExercises': { clinician: usable.listUsableExercises, stranger: 'own' },
  'custom-exercises-usable.findUsableExercise': {
    clinician: (tx, { exerciseSlug }) => usable.findUsableExercise(tx, exerciseSlug),
    stranger: 'own',
  },
  'custom-exercises-usable.findSource': {
    clinician: (tx, { exerciseSlug }) => usable.findSource(tx, exerciseSlug),
    stranger: 'own',
  },
  'custom-exercises-usable.savedVersion': {
    clinician: (tx, { exerciseSlug }) => usable.savedVersion(tx, exerciseSlug, 1),
    stranger: 'not-found',
  },
  'custom-exercises-standards.standardsOf': {
    clinician: (tx, { exerciseSlug }) => standardsOf(tx, exerciseSlug),
    stranger: 'own',
  },
  'custom-exercises-file.exportExercise': {
    clinician: (tx, { exerciseSlug }) => exportExercise(tx, exerciseSlug),
    stranger: 'not-found',
  },
  'custom-exercises-file.importExercise': {
    clinician: async (tx, { exerciseSlug }) => importExercise(tx, await exportExercise(tx, exerciseSlug)),
    stranger: 'not-found',
  },

  'groups.makeGroup': { clinician: tx => groups.makeGroup(tx, 'Ours'), stranger: 'own' },
  'groups.renameGroup': {
    clinician: (tx, { groupId }) => groups.renameGroup(tx, groupId, { name: 'Ours', version: 1 }),
    stranger: 'not-found',
  },
  'groups.endGroup': {
    clinician: (tx, { groupId }) => groups.endGroup(tx, groupId, 1),
    stranger: 'not-found',
  },
  'groups.resumeGroup': {
    clinician: (tx, { groupId }) => groups.resumeGroup(tx, groupId, 1),
    stranger: 'not-found',
  },
  'groups.addToGroup': {
    file: (tx, { groupId }) => groups.addToGroup(tx, groupId).then(() => 'in it'),
    names: 'row',
  },
  'groups.removeFromGroup': {
    file: (tx, { groupId }) => groups.removeFromGroup(tx, groupId).then(() => 'out of it'),
    names: 'row',
  },
  'groups-list.listGroups': { clinician: listGroups, stranger: 'own' },
  'groups-list.listOpenCouples': { clinician: listOpenCouples, stranger: 'own' },
  'groups-list.readGroup': {
    clinician: (tx, { groupId }) => readGroup(tx, groupId),
    stranger: 'not-found',
  },

  'programmes.startProgramme': {
    // After the one that runs, so that only what a stranger lacks can refuse it.
    file: (tx, { groupId }) =>
      programmes.startProgramme(tx, {
        slug: 'programme-after-conflict',
        startsOn: '2026-09-07',
        groupId,
      }),
    names: 'row',
  },
  'programmes.changeProgramme': {
    file: async (tx, prey) => {
      const weekId = (await runOf(tx, prey)).course.weeks[2]!.weekId!
      const change = { kind: 'rest', weekId } as const
      return programmes.changeProgramme(tx, prey.runId, { version: 1, change })
    },
    names: 'row',
  },
  'programmes.endProgramme': {
    file: (tx, { runId }) => programmes.endProgramme(tx, runId, { version: 1, when: 'now' }),
    names: 'row',
  },
  'programmes.resumeProgramme': {
    file: async (tx, { runId }) => {
      await tx.db.programmeRun.updateMany({ where: { id: runId }, data: { endedAt: tx.now } })
      return programmes.resumeProgramme(tx, runId, 1)
    },
    names: 'row',
  },
  'programmes-list.listProgrammes': { file: listProgrammes },
  'programmes-list.readProgrammeWeek': { partner: readProgrammeWeek, stranger: 'own', joint: true },
  'programmes-rows.readRuns': { file: readRuns },
  'programmes-rows.readRunsOf': {
    clinician: (tx, { coupleId }) => readRunsOf(tx, [coupleId]),
    stranger: 'own',
  },
  'programmes-weeks.keepWeeks': {
    file: async (tx, prey) => {
      const run = await runOf(tx, prey)
      return weeks.keepWeeks(tx, run, run.course.weeks.slice(0, 2)).then(() => 'kept')
    },
    names: 'row',
  },
  'programmes-weeks.fillComingWeeks': { file: tx => weeks.fillComingWeeks(tx).then(() => 'filled') },
  'programmes-weeks.fillWeeks': {
    file: async (tx, prey) => weeks.fillWeeks(tx, (await runOf(tx, prey)).course, 0).then(() => 'filled'),
    names: 'row',
  },
  'programmes-weeks.emptyWeeks': {
    file: async (tx, prey) => weeks.emptyWeeks(tx, (await runOf(tx, prey)).course, 0).then(() => 'emptied'),
    names: 'row',
  },
}

export const programmesWithoutCase: Readonly<Record<string, string>> = {
  'programmes-rows.lastDayOf': 'pure',
  'programmes-rows.newestToday': 'today in the zones of the open file’s own couple: programmes.test.ts',
}

type Planted = {
  readonly exerciseId: string
  readonly exerciseSlug: string
  readonly draftVersion: number
  readonly groupId: string
  readonly runId: string
}

/** An exercise of the clinician's own, a version saved and a draft begun; a group; and a programme that runs. */
export async function plantProgramme(
  clinician: Clinician,
  coupleId: string,
  canary: string,
): Promise<Planted> {
  const planted = await withActor(clinician, async tx => {
    const { exerciseId, version } = await own.createExercise(tx, 'appreciation')
    const saved = await own.publishExercise(tx, exerciseId, version)
    const { exercise } = await own.readOwnExercise(tx, exerciseId)
    const draft = { ...exercise, title: { en: canary, es: canary } }
    const next = await own.saveExerciseDraft(tx, exerciseId, { draft, version: saved.version })
    const { id: groupId } = await groups.makeGroup(tx, canary)
    return { exerciseId, exerciseSlug: exercise.slug, draftVersion: next.version, groupId }
  })
  const { id: runId } = await inCase(clinician, coupleId, async tx => {
    await groups.addToGroup(tx, planted.groupId)
    const wish = { slug: 'programme-first-steps', startsOn: '2026-03-09', groupId: planted.groupId }
    return programmes.startProgramme(tx, wish)
  })
  return { ...planted, runId }
}
