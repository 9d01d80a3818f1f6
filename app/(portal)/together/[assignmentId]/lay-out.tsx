import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { LayOutForm } from '#components/together/lay-out-form.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import type { Portal } from '#lib/data/portal.ts'
import type { TogetherPage } from '#lib/data/together-sessions.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { wording } from '../../wording.ts'

/** A page of its own: what somebody kept is not on the screen that both look at. */
export async function LayOut({ portal, now, page }: { portal: Portal; now: Date; page: TogetherPage }) {
  const t = await getTranslations('together.lobby')
  const foot = await getTranslations('portal.foot')
  const minutes = (await getTranslations('exercise'))('minutesUnit')
  const words = await wording(portal, now)
  const prepared = page.ownPrepared.map(({ stepId, laidOut, item: { prompt, reading } }) => ({
    stepId,
    laidOut,
    ...localise({ prompt, reading }, words.locale, words.names),
  }))
  return (
    <>
      <PageHeading title={t('layTitle')} lead={t('layLead')} />
      <LayOutForm
        occurrenceId={page.occurrenceId}
        prepared={prepared}
        minutes={minutes}
        strings={{
          title: t('layTitle'),
          nothing: t('layNothing'),
          lay: t('lay'),
          both: t('layBoth'),
          laid: t('laid'),
          takeBack: t('takeBack'),
          problem: t('layProblem'),
        }}
      />
      <ButtonLink className="mt-5" href={`/together/${page.assignmentId}`} size="big" wide>
        {t('layDone')}
      </ButtonLink>
      <FootLine promise={words.promise} help={foot('help')} />
    </>
  )
}
