import { getTranslations } from 'next-intl/server'
import type { AnswerWords } from '#components/answers/response-card.tsx'
import type { ReadableAnswer, ReadableResponse } from '#lib/data/answers.ts'
import type { Slot } from '#lib/domain/access.ts'
import { type Locale, localise } from '#lib/domain/exercises/text.ts'

/** The answers of one response in the reader's language, each under the question as its author saw it. */
export async function answerWords(
  response: ReadableResponse,
  names: Record<Slot, string>,
  clinician: string,
  locale: Locale,
): Promise<AnswerWords[]> {
  const t = await getTranslations('plan.answers')
  const partner = names[response.slot === 'A' ? 'B' : 'A']
  const opener = names[response.opener ?? 'A']
  return response.answers.map(answer => ({
    id: answer.answerId,
    prompt: localise(answer.step.prompt, locale, { partner, clinician, opener }),
    reads: t(`reads.${answer.audience}`, { name: names[response.slot] }),
    said: said(answer),
    written: answer.text,
  }))

  function said({ step, number, choice }: ReadableAnswer): string | null {
    if (step.kind === 'choice') {
      const label = step.options.find(each => each.id === choice)?.label
      return label ? localise(label, locale, { partner, clinician, opener }) : choice
    }
    if (number === null) return null
    return step.kind === 'scale' ? t('ofRange', { number, high: step.high }) : t('minutes', { number })
  }
}
