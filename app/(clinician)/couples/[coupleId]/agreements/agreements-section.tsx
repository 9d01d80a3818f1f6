import { getTranslations } from 'next-intl/server'
import { CaseAgreement, type VersionWords } from '#components/agreements/case-agreement.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { AgreementVersion, listCaseAgreements } from '#lib/data/agreements-list.ts'
import type { Slot } from '#lib/domain/access.ts'
import { agreementState, versionInForce } from '#lib/domain/agreement.ts'
import type { StandingWords } from './standing-words.ts'

type CaseAgreements = Awaited<ReturnType<typeof listCaseAgreements>>

/** The couple's agreements: the words that hold, every version, who confirmed, and each one's view, kept apart. */
export async function AgreementsSection({
  agreements,
  today,
  words: { names, day, list },
}: {
  agreements: CaseAgreements
  today: string
  words: StandingWords
}) {
  const t = await getTranslations('agreements')
  const desk = await getTranslations('agreements.desk')

  function versionsOf({ versions, newest, endedOn }: CaseAgreements[number]) {
    const held = versionInForce(versions)
    const wordsOf = (each: AgreementVersion): VersionWords => ({
      number: each.number,
      text: each.text,
      written: desk('version', { number: each.number, day: day(each.day), name: names[each.writtenBy] }),
      confirmed:
        each.confirmed.length === 0
          ? desk('unconfirmed')
          : desk('confirmed', {
              list: list(each.confirmed.map(one => `${names[one.slot]} (${day(one.day)})`)),
            }),
      state: each === held ? desk('states.in-force') : desk('states.waiting'),
      holds: each === held,
    })
    const first = held && held !== newest && endedOn === null ? [held, newest] : [held ?? newest]
    const earlier = versions.filter(each => !first.includes(each))
    const plain = (each: AgreementVersion) => ({ ...wordsOf(each), state: null })
    return { versions: first.map(endedOn === null ? wordsOf : plain), earlier: earlier.map(plain) }
  }

  function reviewsOf({ reviews }: CaseAgreements[number], slot: Slot) {
    const own = reviews.filter(each => each.slot === slot)
    return {
      name: names[slot],
      said: own.map(each => ({ day: day(each.day), effect: desk(`effects.${effectKey(each.effect)}`) })),
    }
  }

  return (
    <section aria-labelledby="agreements" className="space-y-4">
      <h2 id="agreements">{desk('heading')}</h2>
      {agreements.length === 0 && <EmptyState title={desk('emptyTitle')}>{desk('empty')}</EmptyState>}
      {agreements.map(each => {
        const { agreementId, versions, endedOn, newest } = each
        const state = agreementState({ versions, ended: endedOn !== null }, today)
        const { reviewOn } = versionInForce(versions) ?? newest
        return (
          <CaseAgreement
            key={agreementId}
            id={`agreement-${agreementId}`}
            title={t(`kinds.${each.kind}`)}
            state={desk(`states.${state}`, { day: day(endedOn ?? today) })}
            reviewOn={reviewOn ? desk('reviewOn', { day: day(reviewOn) }) : desk('noReview')}
            {...versionsOf(each)}
            reviews={{ A: reviewsOf(each, 'A'), B: reviewsOf(each, 'B') }}
            strings={{
              versions: desk('versions', { count: versionsOf(each).earlier.length }),
              reviews: desk('reviews'),
              reviewsNote: desk('reviewsNote'),
              noWord: desk('noWord'),
            }}
          />
        )
      })}
    </section>
  )
}

function effectKey(effect: number) {
  return String(Math.max(-2, Math.min(2, effect))) as '-2' | '-1' | '0' | '1' | '2'
}
