import * as notebook from '#lib/data/notebook.ts'
import { listNotes } from '#lib/data/notebook-case.ts'
import * as shares from '#lib/data/notebook-shares.ts'
import * as writing from '#lib/data/notebook-writing.ts'
import * as rituals from '#lib/data/rituals.ts'
import * as changes from '#lib/data/rituals-changes.ts'
import * as seasons from '#lib/data/seasons.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Partner } from '#lib/domain/access.ts'
import type { RitualWish } from '#lib/domain/ritual.ts'
import type { IsolationCase } from './isolation-cases.ts'

const joint = { stranger: 'not-found', joint: true } as const
const content = { text: 'x', audience: 'me' } as const
const everything = { month: null, together: false }
const today = '2026-03-04'
const wish = (name: string): RitualWish => ({
  idea: 'own',
  name,
  rhythm: { kind: 'daily' },
  time: 1230,
  minutes: 10,
})
const inMay = (enough: string) => ({ firstDay: '2026-05-01', lastDay: '2026-05-07', enough })

export const standingCases: Readonly<Record<string, IsolationCase>> = {
  'notebook.readNotebook': { partner: tx => notebook.readNotebook(tx, everything), stranger: 'own' },
  'notebook.openNote': {
    partner: async (tx, { noteId }) =>
      notebook.openNote(tx, await tx.db.note.findUniqueOrThrow({ where: { id: noteId } })),
    stranger: 'not-found',
  },
  'notebook.openShare': {
    partner: async (tx, { shareId }) =>
      notebook.openShare(tx, await tx.db.noteShare.findUniqueOrThrow({ where: { id: shareId } })),
    stranger: 'not-found',
  },
  'notebook.findNote': { partner: (tx, { noteId }) => notebook.findNote(tx, noteId), stranger: 'own' },
  'notebook.listComing': { partner: notebook.listComing, stranger: 'own' },
  'notebook.readStandingAudience': { partner: notebook.readStandingAudience, stranger: 'own' },
  'notebook.hasWrittenSince': { partner: tx => notebook.hasWrittenSince(tx, today), stranger: 'own' },
  'notebook.listNoteOpenings': { partner: notebook.listNoteOpenings, stranger: 'own' },
  'notebook-case.listNotes': { file: listNotes },
  'notebook-writing.writeNote': {
    partner: tx => writing.writeNote(tx, { ...content, day: null }).then(({ version }) => version),
    stranger: 'own',
  },
  'notebook-writing.changeNote': {
    partner: (tx, { noteId }) => writing.changeNote(tx, noteId, content, 1),
    stranger: 'not-found',
  },
  'notebook-writing.deleteNote': {
    partner: (tx, { noteId }) => writing.deleteNote(tx, noteId, 1),
    stranger: 'not-found',
  },
  'notebook-writing.findUnshared': {
    partner: (tx, { noteId }) => writing.findUnshared(tx, noteId),
    stranger: 'not-found',
  },
  'notebook-writing.nextNoteVersion': {
    partner: (tx, { noteId }) => writing.nextNoteVersion(tx, noteId, 1, {}),
    stranger: 'not-found',
  },
  'notebook-writing.confirmMayWrite': { partner: writing.confirmMayWrite, stranger: 'own' },
  'notebook-shares.shareNote': {
    partner: (tx, { noteId }) => shares.shareNote(tx, noteId, 1),
    stranger: 'not-found',
  },
  'notebook-shares.takeBackNoteShare': {
    partner: (tx, { shareId }) => shares.takeBackNoteShare(tx, shareId),
    stranger: 'not-found',
  },

  'rituals.listRituals': { partner: rituals.listRituals, stranger: 'own' },
  'rituals.findRitual': { partner: (tx, { ritualId }) => rituals.findRitual(tx, ritualId), stranger: 'own' },
  'rituals.listCoupleRituals': { file: rituals.listCoupleRituals },
  'rituals-changes.makeRitual': {
    // No word of the prey's: a stranger would read it again in their own record.
    partner: tx => changes.makeRitual(tx, wish('X')).then(({ version }) => version),
    stranger: 'own',
    joint: true,
  },
  'rituals-changes.changeRitual': {
    partner: (tx, prey) => changes.changeRitual(tx, prey.ritualId, wish(prey.joint), 1),
    ...joint,
  },
  'rituals-changes.endRitual': {
    partner: (tx, { ritualId }) => changes.endRitual(tx, ritualId, 1),
    ...joint,
  },
  'rituals-changes.resumeRitual': {
    partner: (tx, { ritualId }) => changes.resumeRitual(tx, ritualId, 1),
    ...joint,
  },
  'rituals-changes.tellRitualDay': {
    partner: (tx, { ritualId }) =>
      changes.tellRitualDay(tx, ritualId, { day: today, outcome: 'kept', before: null }),
    ...joint,
  },

  'seasons.listSeasons': { partner: seasons.listSeasons, stranger: 'own' },
  'seasons.listCoupleSeasons': { file: seasons.listCoupleSeasons },
  'seasons.beginSeason': {
    partner: tx => seasons.beginSeason(tx, inMay('X')).then(({ version }) => version),
    stranger: 'own',
    joint: true,
  },
  'seasons.endSeason': { partner: (tx, { seasonId }) => seasons.endSeason(tx, seasonId, 1), ...joint },
  'seasons.resumeSeason': { partner: (tx, { seasonId }) => seasons.resumeSeason(tx, seasonId, 1), ...joint },
  'seasons.beginCoupleSeason': { file: (tx, prey) => seasons.beginCoupleSeason(tx, inMay(prey.joint)) },
  'seasons.endCoupleSeason': {
    file: (tx, { seasonId }) => seasons.endCoupleSeason(tx, seasonId, 1),
    names: 'row',
  },
  'seasons.resumeCoupleSeason': {
    file: (tx, { seasonId }) => seasons.resumeCoupleSeason(tx, seasonId, 1),
    names: 'row',
  },
}

export const standingWithoutCase: Readonly<Record<string, string>> = {
  'notebook.notePlace': 'pure',
  'notebook.sharePlace': 'pure',
  'rituals.ritualPlace': 'pure',
  'rituals.openRitualName': 'opens the name of a row that its caller read: listRituals',
}

type Standing = { noteId: string; shareId: string; ritualId: string; seasonId: string }

/** Notes of A, one of them on its way to B; a ritual of both and a hard season. */
export async function plantStanding(a: Partner, words: { canary: string; joint: string }): Promise<Standing> {
  return withActor(a, async tx => {
    const write = (audience: 'me' | 'therapist') =>
      writing.writeNote(tx, { text: words.canary, audience, day: null })
    const [kept, given] = [await write('me'), await write('therapist')]
    const { id: shareId } = await shares.shareNote(tx, given.id, 1)
    const ritual = await changes.makeRitual(tx, wish(words.joint))
    const days = { firstDay: today, lastDay: '2026-03-10' }
    const season = await seasons.beginSeason(tx, { ...days, enough: words.joint })
    return { noteId: kept.id, shareId, ritualId: ritual.id, seasonId: season.id }
  })
}
