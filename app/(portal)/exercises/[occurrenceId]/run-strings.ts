import { getTranslations } from 'next-intl/server'
import type { RunStrings } from '#components/exercises/run-strings.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { place } from '#lib/domain/exercises/steps.ts'
import type { Wording } from '../../wording.ts'
import { settleStrings } from '../settle-strings.ts'
import { placeHref } from './place-href.ts'

/** The reasons that a draft or a submission can be refused with, and what a lost connection is called. */
const reasons = [
  'lost',
  'signed-out',
  'not-found',
  'try-later',
  'too-many',
  'too-large',
  'unexpected',
  'invalid',
  'conflict',
  'day-closed',
  'day-not-yet',
  'answers',
  'nothing-answered',
  'already-answered',
  'consent-needed',
  'too-many-offered',
] as const

/** What the form says for this exercise. Words in braces are left for the form to fill. */
export async function runStrings(exercise: Definition, { names }: Wording): Promise<RunStrings> {
  const t = await getTranslations('exercise')
  const audience = await getTranslations('audience')
  const problem = await getTranslations('problem')
  const { partner } = names
  const most = exercise.mostOffered
  const left = { at: '{at}', of: '{of}', max: '{max}', when: '{when}', left: '{left}', right: '{right}' }
  return {
    progress: t('progress', left),
    progressLabel: t('progressLabel'),
    tapMovesOn: t('tapMovesOn'),
    back: t('back'),
    skip: t('skip'),
    next: t('next'),
    done: t('done'),
    leave: t('leave'),
    between: t('between', left),
    minutesField: t('minutesUnit'),
    minutesWrong: t('minutesWrong', left),
    list: { line: t('line', left) },
    places: Object.fromEntries(
      place.options.map(each => [each, { label: t(`places.${each}`), href: placeHref[each] }]),
    ) as RunStrings['places'],
    mostOffered: most === undefined ? '' : t('mostOffered', { most }),
    nudge: {
      partner,
      what: t('nudge.what', { partner }),
      who: t('nudge.who', { partner }),
      when: t('nudge.when'),
    },
    ...(await settleStrings()),
    audience: { legend: audience('legend'), change: audience('change'), done: audience('done') },
    save: {
      waiting: t('save.waiting'),
      saved: t('save.saved'),
      lost: t('save.lost'),
      lostLeave: t('save.lostLeave'),
      leaveAnyway: t('save.leaveAnyway'),
    },
    conflict: {
      title: t('conflict.title'),
      lead: t('conflict.lead'),
      mine: t('conflict.mine'),
      theirs: t('conflict.theirs'),
      keepMine: t('conflict.keepMine'),
      takeTheirs: t('conflict.takeTheirs'),
      skipped: t('conflict.skipped'),
      empty: t('conflict.empty'),
    },
    review: {
      title: t('review.title'),
      lead: t('review.lead'),
      offeredTitle: t('review.offeredTitle', { partner }),
      offered: t(exercise.mode === 'mutual' ? 'review.offeredMutual' : 'review.offeredPlain', {
        ...left,
        partner,
      }),
      most: most === undefined ? '' : t('review.most', { most }),
      nothing: t('review.nothing'),
      failed: t('review.failed'),
    },
    reads: { minutes: t('minutesUnit') },
    problems: Object.fromEntries(reasons.map(each => [each, problem(each)])),
  }
}
