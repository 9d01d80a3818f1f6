import { getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { MOST_NOTES, type ReadableNote } from '#lib/data/notebook-case.ts'
import { monthOf } from '#lib/domain/notebook.ts'
import type { StandingWords } from './standing-words.ts'

/** The notes that the clinician may read, month by month, the newest month open. */
export async function NotebookSection({
  notes,
  words: { locale, names, day },
}: {
  notes: readonly ReadableNote[]
  words: StandingWords
}) {
  const t = await getTranslations('notebook.desk')
  const months = [...Map.groupBy(notes, note => monthOf(note.day))]
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <section aria-labelledby="notebook" className="space-y-4">
      <div>
        <h2 id="notebook">{t('title')}</h2>
        <p className="text-ink-soft">{t('lead')}</p>
      </div>
      {notes.length === 0 && <EmptyState title={t('empty')} />}
      {months.map(([month, some], index) => (
        <Disclosure
          key={month}
          open={index === 0}
          summary={`${monthName.format(new Date(`${month}-01T00:00:00Z`))} (${some.length})`}
        >
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {some.map(({ noteId, slot, day: on, text, sharedOn }) => (
              <Card
                key={noteId}
                level={3}
                title={
                  <span className="flex items-center gap-2">
                    <PartnerMark slot={slot} /> {names[slot]}
                  </span>
                }
                aside={day(on)}
              >
                <p className="whitespace-pre-line break-words">{text}</p>
                <p className="mt-2 text-sm text-ink-soft">
                  {sharedOn === null ? t('forYou', { name: names[slot] }) : t('open', { day: day(sharedOn) })}
                </p>
              </Card>
            ))}
          </div>
        </Disclosure>
      ))}
      {notes.length === MOST_NOTES && <p className="text-ink-soft">{t('most', { count: MOST_NOTES })}</p>}
    </section>
  )
}
