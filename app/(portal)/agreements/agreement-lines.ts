import { getTranslations } from 'next-intl/server'
import type { Agreement, AgreementVersion } from '#lib/data/agreements-list.ts'
import type { Portal } from '#lib/data/portal.ts'
import { agreementState } from '#lib/domain/agreement.ts'
import type { Wording } from '../wording.ts'

/**
 * What stands around the text of an agreement, in the person's language and with the names of these two. `today` is
 * the couple's day, on which the same holds for both.
 */
export async function agreementLines(portal: Portal, words: Wording, today: string) {
  const t = await getTranslations('agreements')
  const { self, other } = portal
  const nameOf = (slot: 'A' | 'B') => (slot === self.slot ? self : other).name
  const partner = other.name
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' })

  /** "holds once you have both confirmed it", "ended on 3 March". */
  function state(agreement: Agreement): string {
    const { versions, endedOn } = agreement
    const now = agreementState({ versions, ended: endedOn !== null }, today)
    return t(`states.${now}`, { partner, day: words.shortDay(endedOn ?? today) })
  }

  function written({ writtenBy, day }: AgreementVersion): string {
    return t('written', { name: nameOf(writtenBy), day: words.dayText(day) })
  }

  /** Who of the two has confirmed it, and on which day: both may know. */
  function confirmed(version: AgreementVersion): string {
    if (version.confirmed.length === 0) return t('notYet')
    const who = version.confirmed.map(each =>
      t('confirmedOn', { name: nameOf(each.slot), day: words.shortDay(each.day) }),
    )
    return t('confirmedBy', { list: list.format(who) })
  }

  return {
    title: (agreement: Pick<Agreement, 'kind'>) => t(`kinds.${agreement.kind}`),
    state,
    written,
    confirmed,
  }
}
