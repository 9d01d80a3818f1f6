import { getLocale, getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { GiveText } from '#components/measures/give-text.tsx'
import { MeasureCard } from '#components/measures/measure-card.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { now } from '#lib/clock.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { exerciseOf } from '#lib/domain/measures/exercise.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { writeDay } from '../dates.ts'
import type { ShelvedMeasure } from './measure-shelf.tsx'
import { giveTextStrings, languagesIn, scoringFacts } from './measure-words.ts'
import { PreviewDialog } from './preview-dialog.tsx'

/** One measure: looked through where its text is known, given its text where it is not, kept as a file. */
export async function MeasureItem({ measure, brought }: ShelvedMeasure) {
  const t = await getTranslations('measures.library')
  const plan = await getTranslations('plan.library')
  const locale = nearestLocale(await getLocale())
  const title = measure.title[locale]
  const { terms, owner, url } = measure.licence
  const exercise = measure.displayable ? exerciseOf(measure) : null
  return (
    <MeasureCard
      title={title}
      aside={exercise ? plan('minutes', { minutes: exercise.minutes }) : t('scoringOnly')}
      citation={measure.citation}
      licence={t('licence', { owner, terms: url ? `${terms} ${url}` : terms })}
      chips={[
        t('items', { count: measure.items.length }),
        measure.displayable ? await languagesIn(measure) : t('noText'),
      ]}
      {...(brought && { brought: await broughtWords(brought) })}
      scoring={{ summary: t('scoring'), facts: await scoringFacts(measure) }}
      action={
        <>
          {exercise && <PreviewDialog exercise={exercise} />}
          {!exercise && measure.items.length > 0 && <GiveTextDialog measure={measure} title={title} />}
          <ButtonLink
            variant="quiet"
            href={`/api/measures/files/${measure.id}`}
            aria-label={t('fileLabel', { title })}
          >
            {t('file')}
          </ButtonLink>
          {brought && (
            <ActionButton
              action={`/api/measures/${measure.id}/archive`}
              body={{ archived: true }}
              variant="quiet"
              problem={t('problem')}
            >
              {t('putAway')}
            </ActionButton>
          )}
        </>
      }
    />
  )
}

/** Who brought it, when, and by what right. */
async function broughtWords({ by, at, permission, measure }: NonNullable<ShelvedMeasure['brought']>) {
  const t = await getTranslations('measures.library')
  const locale = await getLocale()
  const { zone = 'UTC' } = (await currentSession()) ?? {}
  const day = writeDay(locale, localDate(at, zone), localDate(now(), zone))
  return t('brought', { by, day, permission, version: measure.version })
}

async function GiveTextDialog({ measure, title }: { measure: Measure; title: string }) {
  const t = await getTranslations('measures.give')
  const plan = await getTranslations('plan.library')
  const all = await getTranslations('measures')
  return (
    <DialogButton label={t('open')} name={t('openLabel', { title })} title={title} closeLabel={plan('close')}>
      <GiveText
        measureId={measure.id}
        strings={await giveTextStrings(measure)}
        formStrings={await formStrings()}
        messages={await problemMessages(all.raw('problems') as Record<string, string>)}
      />
    </DialogButton>
  )
}
