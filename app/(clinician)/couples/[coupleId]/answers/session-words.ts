import { getTranslations } from 'next-intl/server'
import type { SessionFact, SessionSaid } from '#components/answers/session-card.tsx'
import type { LaidOutItem } from '#lib/data/laid-out.ts'
import type { ReadableSession } from '#lib/data/together-records.ts'
import type { Slot } from '#lib/domain/access.ts'
import { type Locale, localise } from '#lib/domain/exercises/text.ts'
import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'

type Context = {
  names: Record<Slot, string>
  clinician: string
  locale: Locale
  day: (local: string) => string
}

/** One session in the reader's language: what is of both, and what each laid out or said in the end. */
export async function sessionWords(session: ReadableSession, { names, clinician, locale, day }: Context) {
  const t = await getTranslations('plan.answers.session')
  const units = await getTranslations('plan.answers')
  const kinds = await getTranslations('agreements.kinds')
  return { chips: chips(), facts: facts(), said: said() }

  function chips(): string[] {
    const { phoneOf, opener, finishedOn, reached, steps } = session
    return [
      t('onPhone', { name: names[phoneOf] }),
      t('opened', { name: names[opener] }),
      ...(finishedOn === null ? [t('unfinished', { reached, steps })] : []),
    ]
  }

  function facts(): SessionFact[] {
    const { talk, mirrors, pauses, skipped, chosen, when, agreed } = session
    const slots = ['A', 'B'] as const
    return [
      ...(talk === null
        ? []
        : [
            fact(
              'talk',
              talk.minutes.A + talk.minutes.B === 0
                ? [t('noTimer')]
                : slots.map(slot =>
                    t('talkOf', { name: names[slot], minutes: talk.minutes[slot], given: talk.given[slot] }),
                  ),
            ),
          ]),
      ...(mirrors.length === 0
        ? []
        : [
            fact(
              'mirrors',
              mirrors.map(({ speaker, rounds }) => t('mirrorOf', { name: names[speaker], rounds })),
            ),
          ]),
      ...(pauses === 0 ? [] : [fact('pauses', [t('times', { count: pauses })])]),
      ...(skipped === 0 ? [] : [fact('skipped', [t('steps', { count: skipped })])]),
      ...(chosen.length === 0
        ? []
        : [
            fact(
              'chosen',
              chosen.map(label => label[locale]),
            ),
          ]),
      ...(when.length === 0 ? [] : [fact('when', when.map(moment))]),
      ...agreed.map(({ kind, text, reviewOn }, index) => ({
        id: `agreed-${index}`,
        term: t('agreed', { kind: kinds(kind) }),
        details: reviewOn === null ? [] : [t('reviewOn', { day: day(reviewOn) })],
        written: text,
      })),
    ]
  }

  function fact(id: 'talk' | 'mirrors' | 'pauses' | 'skipped' | 'chosen' | 'when', details: string[]) {
    return { id, term: t(id), details }
  }

  function moment({ on, minute }: ReadableSession['when'][number]): string {
    return minute === null ? day(on) : t('dayAndTime', { day: day(on), time: writeTimeOfDay(minute) })
  }

  function said(): SessionSaid[] {
    return [
      ...session.laidOut.map(({ slot, stepId, item }) => ({
        id: `laid-${stepId}-${slot}`,
        slot,
        prompt: t('laidOut', { prompt: localise(item.prompt, locale, readBy(slot)) }),
        text: reading(item, slot),
      })),
      ...session.lines.map(({ slot, text }, index) => ({
        id: `line-${index}`,
        slot,
        prompt: t('line'),
        text,
      })),
    ]
  }

  function readBy(slot: Slot) {
    return { partner: names[otherSlot(slot)], clinician, opener: names[session.opener] }
  }

  function reading({ reading }: LaidOutItem['item'], slot: Slot): string {
    switch (reading.kind) {
      case 'text':
        return reading.text
      case 'choice':
        return localise(reading.label, locale, readBy(slot))
      case 'minutes':
        return units('minutes', { number: reading.number })
      case 'scale':
        return units('ofRange', { number: reading.number, high: reading.high })
    }
  }
}
