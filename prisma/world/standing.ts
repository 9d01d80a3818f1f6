import type { Slot } from '#lib/domain/access.ts'
import { addDays, instantAt } from '#lib/domain/calendar.ts'
import type { NoteAudience } from '#lib/domain/notebook.ts'
import { offerTimes } from '#lib/domain/offer.ts'
import type { Outcome, Rhythm } from '#lib/domain/ritual.ts'
import type { IdeaId } from '#lib/domain/ritual-ideas.ts'
import { dueDates } from '#lib/domain/schedule.ts'
import { fromDay } from './days.ts'
import type { CoupleRows, PartnerRows } from './rows.ts'
import { opening, paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** A note of one partner; `sharedAgo`: the evening on which they put it on its way to the other. */
export type NoteStory = {
  readonly ago: number
  readonly audience: NoteAudience
  readonly text: string
  readonly sharedAgo?: number
}

/** A ritual of both. `told` is what was said of its days up to yesterday, the newest first; null is nothing. */
export type RitualStory = {
  readonly idea: IdeaId | 'own'
  readonly name?: string
  readonly rhythm: Rhythm
  readonly minute: number
  readonly minutes: number
  readonly startsAgo: number
  readonly told: readonly (Outcome | null)[]
}

const writing = 22 * 60 + 5
const sharing = 22 * 60 + 15

/** What one partner wrote in the notebook: their own rows, whatever the other wrote. */
export function noteRows(
  setting: Setting,
  story: Story,
  slot: Slot,
): Pick<PartnerRows, 'notes' | 'noteShares'> {
  const path = paths.partner(story, slot)
  const { notes = [], zone } = story.partners[slot]
  const own = {
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    partnerId: setting.id(path),
  }
  const rows = notes.map((note, index) => ({
    note,
    id: setting.id(`${path}/notes/${index}`),
    shareId: setting.id(`${path}/note-shares/${index}`),
    day: fromDay(setting.ago(note.ago)),
  }))
  return {
    notes: rows.map(({ note: { ago, audience, text, sharedAgo }, id, day }) => ({
      ...{ id, ...own, day, audience, text },
      createdAt: instantAt(setting.ago(ago), writing, zone),
      version: sharedAgo === undefined ? 1 : 2,
    })),
    noteShares: rows.flatMap(({ note: { text, sharedAgo }, id, shareId, day }) => {
      if (sharedAgo === undefined) return []
      const times = offerTimes(instantAt(setting.ago(sharedAgo), sharing, zone), {
        ...opening,
        zone: story.zone,
      })
      return [{ id: shareId, ...own, noteId: id, text, day, ...times }]
    }),
  }
}

/** The rituals of both and their days. */
export function ritualRows(setting: Setting, story: Story): Pick<CoupleRows, 'rituals' | 'ritualDays'> {
  const path = paths.couple(story)
  const own = { practiceId: setting.practiceId, coupleId: setting.id(path) }
  const rituals = (story.rituals ?? []).map((ritual, index) => ({
    ritual,
    id: setting.id(`${path}/rituals/${index}`),
  }))
  return {
    rituals: rituals.map(({ ritual: { idea, name = null, rhythm, minute, minutes, startsAgo }, id }) => ({
      ...{ id, ...own, kind: idea, name, rhythm, minuteOfDay: minute, minutes, zone: story.zone },
      startsOn: fromDay(setting.ago(startsAgo)),
      createdAt: setting.at(startsAgo, writing, story.zone),
    })),
    ritualDays: rituals.flatMap(({ ritual: { rhythm, startsAgo, told }, id }) => {
      const startsOn = setting.ago(startsAgo)
      const yesterday = addDays(setting.today, -1)
      const newestFirst = dueDates(rhythm, { startsOn, endsOn: null }, startsOn, yesterday).reverse()
      return newestFirst.slice(0, told.length).flatMap((day, index) => {
        const outcome = told[index]
        if (!outcome) return []
        return [
          {
            id: setting.id(`${path}/ritual-days/${id}/${day}`),
            ...own,
            ritualId: id,
            day: fromDay(day),
            outcome,
          },
        ]
      })
    }),
  }
}
