import { getTranslations } from 'next-intl/server'
import type { RunMeasure } from '#components/exercises/run-measure.ts'
import type { RunStep } from '#components/exercises/run-step.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { criticalOptions, languageOf, mayStayOpen } from '#lib/domain/measures/shown.ts'
import { findALine, listenersFirst, supportIn } from '#lib/domain/support.ts'
import type { Wording } from '../../wording.ts'

/** Of the screen before the first item. */
const BEGIN = 'measure-begin'

/**
 * A measure as its form: the published words in the person's language where they exist, else in the one in which they
 * do, with a screen before them that says so and who reads. `country` decides whom the help names.
 */
export async function runMeasure(
  exercise: Definition,
  measure: Measure,
  words: Wording,
  country: string,
): Promise<{ steps: RunStep[]; measure: RunMeasure }> {
  const t = await getTranslations('measures.run')
  const { locale, names } = words
  const language = languageOf(measure, locale)
  const title = measure.title[locale]
  const begin: RunStep = { kind: 'tell', id: BEGIN, title, body: '' }
  const therapist = words.audiences(exercise).find(each => each.value === 'therapist')!
  const said = t(`languages.${language}`)
  return {
    steps: [begin, ...localise(exercise.steps, language, names)],
    measure: {
      lang: language === locale ? null : language,
      critical: criticalOptions(measure),
      help: {
        title: t('help.title'),
        lead: t('help.lead'),
        lines: localise(listenersFirst(supportIn(country).lines), locale, names),
        elsewhere: t('help.elsewhere', { site: findALine }),
        seen: t('help.seen', { clinician: names.clinician }),
      },
      begin: {
        title,
        lead: t('lead', { count: measure.items.length, minutes: exercise.minutes }),
        readers: therapist.reads,
        readersNote: [therapist.note, therapist.more].filter(Boolean).join(' '),
        points: [t('points.fixed'), t('points.skip'), t('points.published')],
        notice:
          language === locale
            ? null
            : {
                title: t('notice.title', { language: said }),
                body: t('notice.body', { language: said, clinician: names.clinician }),
              },
      },
      open: measure.items.map((_, index) => openWords(t, index, mayStayOpen(measure))),
      goTo: t('goTo'),
      sendOpen: t('sendOpen'),
      source: { title: t('source'), citation: measure.citation, terms: measure.licence.terms },
    },
  }
}

type Translate = Awaited<ReturnType<typeof getTranslations<'measures.run'>>>

/** What is said with so many items open; with none nothing is. */
function openWords(t: Translate, open: number, most: number): string {
  if (open === 0) return ''
  if (most === 0) return t('open.complete', { open })
  return t(open <= most ? 'open.enough' : 'open.most', { open, most })
}
