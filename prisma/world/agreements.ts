import type { Slot } from '#lib/domain/access.ts'
import type { AgreementKind } from '#lib/domain/agreement.ts'
import { addDays } from '#lib/domain/calendar.ts'
import type { Calming, Recap } from '#lib/domain/pause.ts'
import { fromDay } from './days.ts'
import type { AgreementRows, PartnerRows } from './rows.ts'
import { paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** An agreement of a couple: its texts, the oldest first, each confirmed by these on that evening. */
export type AgreementStory = {
  readonly kind: AgreementKind
  readonly versions: readonly {
    readonly ago: number
    readonly by: Slot
    readonly text: string
    /** Days ahead of today on which they look at it again. */
    readonly reviewAhead: number | null
    readonly confirmed: readonly Slot[]
  }[]
}

/** A pause of an evening, and what each wrote about it; `resumedAfter` in minutes, null when nobody said. */
export type PauseStory = {
  readonly ago: number
  readonly by: Slot
  readonly minutes: number
  readonly resumedAfter: number | null
  readonly calming: Calming | null
  readonly recaps: Partial<Readonly<Record<Slot, Recap>>>
}

/** What a partner said alone of the couple's agreements, by their place in the story. */
export type EffectStory = { readonly agreement: number; readonly ago: number; readonly effect: number }

const evening = 20 * 60 + 40
const late = 21 * 60 + 10

/** Everything that both see. Its ids and its words depend on nothing that one partner keeps. */
export function agreementRows(setting: Setting, story: Story): AgreementRows {
  const path = paths.couple(story)
  const own = { practiceId: setting.practiceId, coupleId: setting.id(path) }
  const partnerId = (slot: Slot) => setting.id(paths.partner(story, slot))
  const at = (ago: number, minute = evening) => setting.at(ago, minute, story.zone)
  const agreements = (story.agreements ?? []).map((each, index) => ({
    each,
    id: agreementId(setting, story, index),
  }))
  const versions = agreements.flatMap(({ each, id }) =>
    each.versions.map((version, index) => ({
      ...version,
      id: setting.id(`${path}/${id}/${index}`),
      agreementId: id,
      index,
    })),
  )
  const pauses = (story.pauses ?? []).map((each, index) => ({
    ...each,
    id: setting.id(`${path}/pauses/${index}`),
  }))
  return {
    agreements: agreements.map(({ each, id }) => ({
      id,
      ...own,
      kind: each.kind,
      version: each.versions.length,
      createdAt: at(each.versions[0]!.ago),
    })),
    versions: versions.map(({ id, agreementId: of, index, ago, by, text, reviewAhead }) => ({
      id,
      ...own,
      agreementId: of,
      number: index + 1,
      text,
      reviewOn: reviewAhead === null ? null : fromDay(addDays(setting.today, reviewAhead)),
      writtenBy: partnerId(by),
      at: at(ago),
    })),
    confirmations: versions.flatMap(({ id, ago, confirmed }) =>
      confirmed.map(slot => ({
        id: setting.id(`${path}/confirmations/${id}/${slot}`),
        ...own,
        versionId: id,
        partnerId: partnerId(slot),
        at: at(ago, late),
      })),
    ),
    pauses: pauses.map(({ id, ago, by, minutes, resumedAfter, calming }) => ({
      id,
      ...own,
      askedBy: partnerId(by),
      askedAt: at(ago, late),
      until: at(ago, late + minutes),
      calming,
      ...(resumedAfter !== null && { endedAt: at(ago, late + resumedAfter), ending: 'resumed', version: 2 }),
    })),
    recaps: pauses.flatMap(({ id, ago, recaps }) =>
      (['A', 'B'] as const).flatMap(slot => {
        const recap = recaps[slot]
        if (!recap) return []
        const row = { id: setting.id(`${path}/recaps/${id}/${slot}`), ...own, pauseId: id }
        return [{ ...row, partnerId: partnerId(slot), day: fromDay(setting.ago(ago)), recap }]
      }),
    ),
  }
}

/** What one partner alone said of the agreements. */
export function reviewRows(setting: Setting, story: Story, slot: Slot): PartnerRows['agreementReviews'] {
  const path = paths.partner(story, slot)
  return (story.partners[slot].effects ?? []).map(({ agreement, ago, effect }, index) => ({
    id: setting.id(`${path}/effects/${index}`),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    partnerId: setting.id(path),
    agreementId: agreementId(setting, story, agreement),
    effect,
    day: fromDay(setting.ago(ago)),
    at: setting.at(ago, late, story.zone),
  }))
}

function agreementId(setting: Setting, story: Story, index: number): string {
  return setting.id(`${paths.couple(story)}/agreements/${index}`)
}
