import { assignExercise, nextThemeOpener } from '#lib/data/assignments.ts'
import * as ending from '#lib/data/assignments-ending.ts'
import { runningSlugs } from '#lib/data/assignments-running.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import type { IsolationCase } from './isolation-cases.ts'
import { type Prey, preyToday } from './isolation-world.ts'

const wish = {
  slug: 'weekly-reflection',
  schedule: { kind: 'weekly', day: 5 },
  startsOn: preyToday,
  endsOn: null,
  forSlot: 'both',
  notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
} as const
const endedByHand = (tx: CaseTx, prey: Prey) =>
  tx.db.assignment.updateMany({ where: { id: prey.assignmentId }, data: { endedAt: tx.now } })

/** Assigning, what runs, ending and resuming. */
export const assignmentCases: Readonly<Record<string, IsolationCase>> = {
  'assignments.assignExercise': { file: tx => assignExercise(tx, wish) },
  'assignments.nextThemeOpener': { file: nextThemeOpener },
  'assignments-running.runningSlugs': { file: tx => runningSlugs(tx, preyToday) },
  'assignments-ending.endAssignment': {
    file: (tx, prey) => ending.endAssignment(tx, prey.assignmentId, 1),
    names: 'row',
  },
  'assignments-ending.endForClosing': { file: ending.endForClosing },
  'assignments-ending.resumeAfterClosing': {
    file: async (tx, prey) => {
      await endedByHand(tx, prey)
      return ending.resumeAfterClosing(tx, [{ id: prey.assignmentId, version: 1 }])
    },
    names: 'row',
  },
  'assignments-ending.resumeAssignment': {
    file: async (tx, prey) => {
      await endedByHand(tx, prey)
      return ending.resumeAssignment(tx, prey.assignmentId, 1)
    },
    names: 'row',
  },
}

export const assignmentsWithoutCase: Readonly<Record<string, string>> = {
  'assignments.addOccurrences': 'adds to what its caller made or claimed: assignExercise, resumeAssignment',
  'assignments-running.stateOf': 'pure',
  'assignments.notesPlace': 'pure',
}
