import type { Slot } from '#lib/domain/access.ts'
import { addDays } from '#lib/domain/calendar.ts'
import type { NoteAbout, NoteKind } from '#lib/domain/case-note.ts'
import type { ReferralKind } from '#lib/domain/referral.ts'
import { fromDay } from './days.ts'
import type { CoupleRows } from './rows.ts'
import { paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** A note of the lead; `addenda` are theirs too, `draft` is not signed. */
export type CaseNoteStory = {
  readonly ago: number
  readonly kind: NoteKind
  readonly about: NoteAbout
  readonly text: string
  readonly addenda?: readonly { readonly ago: number; readonly text: string }[]
  readonly draft?: true
}

/** That the lead pointed somebody to own support; `askAhead` counts from today. */
export type ReferralStory = {
  readonly slot: Slot
  readonly kind: ReferralKind
  readonly ago: number
  readonly askAhead: number
  readonly note?: string
}

const writing = 15 * 60 + 10
const signing = 15 * 60 + 24

/** What the lead wrote down of this couple. */
export function recordRows(setting: Setting, story: Story): Pick<CoupleRows, 'caseNotes' | 'referrals'> {
  const path = paths.couple(story)
  const own = { practiceId: setting.practiceId, coupleId: setting.id(path) }
  const authorId = setting.id(paths.staff(story.clinician))
  const at = (ago: number, minute: number) => setting.at(ago, minute, story.zone)
  const written = (ago: number) => ({ begunAt: at(ago, writing), savedAt: at(ago, signing) })
  return {
    caseNotes: (story.caseNotes ?? []).flatMap(({ ago, addenda = [], draft, ...note }, index) => {
      const id = setting.id(`${path}/case-notes/${index}`)
      const row = { id, ...own, authorId, ...note, ...written(ago), amendsId: null }
      const { kind, about } = note
      return [
        { ...row, signedAt: draft ? null : at(ago, signing) },
        ...addenda.map((each, nth) => ({
          ...{ id: setting.id(`${path}/case-notes/${index}/addenda/${nth}`), ...own, authorId, kind, about },
          ...{ text: each.text, ...written(each.ago), amendsId: id, signedAt: at(each.ago, signing) },
        })),
      ]
    }),
    referrals: (story.referrals ?? []).map(({ slot, kind, ago, askAhead, note = null }, index) => ({
      ...{ id: setting.id(`${path}/referrals/${index}`), ...own, kind, note },
      partnerId: setting.id(paths.partner(story, slot)),
      recordedOn: fromDay(setting.ago(ago)),
      askAgainOn: fromDay(addDays(setting.today, askAhead)),
      recordedBy: authorId,
      at: at(ago, writing),
    })),
  }
}
