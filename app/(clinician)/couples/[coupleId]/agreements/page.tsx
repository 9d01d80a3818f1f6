import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listCaseAgreements } from '#lib/data/agreements-list.ts'
import { readCouple } from '#lib/data/couples.ts'
import { listNotes } from '#lib/data/notebook-case.ts'
import { listPauses } from '#lib/data/pauses-list.ts'
import { listCoupleRituals } from '#lib/data/rituals.ts'
import { listCoupleSeasons } from '#lib/data/seasons.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { loadCase } from '../load-case.ts'
import { AgreementsSection } from './agreements-section.tsx'
import { NotebookSection } from './notebook-section.tsx'
import { PausesSection } from './pauses-section.tsx'
import { RitualsSection } from './rituals-section.tsx'
import { SeasonSection } from './season-section.tsx'
import { standingWords } from './standing-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreements.desk'))('title') }
}

/** What stays between the two: each feature adds its section here, fed by the page's one load. */
export default async function AgreementsPage({ params }: { params: Promise<{ coupleId: string }> }) {
  const { couple, now, agreements, pauses, rituals, notes, seasons } = await loadCase(params, async tx => ({
    couple: await readCouple(tx),
    now: tx.now,
    agreements: await listCaseAgreements(tx),
    pauses: await listPauses(tx),
    rituals: await listCoupleRituals(tx),
    notes: await listNotes(tx),
    seasons: await listCoupleSeasons(tx),
  }))
  const t = await getTranslations('agreements.desk')
  const today = localDate(now, couple.zone)
  const words = await standingWords({ A: couple.partners.A.name, B: couple.partners.B.name }, today)
  return (
    <>
      <p className="mb-5 text-ink-soft">{t('lead')}</p>
      <div className="space-y-9">
        <AgreementsSection agreements={agreements} today={today} words={words} />
        <PausesSection pauses={pauses} now={now} words={words} />
        <RitualsSection rituals={rituals} words={words} />
        <NotebookSection notes={notes} words={words} />
        <SeasonSection couple={couple} seasons={seasons} today={today} words={words} />
      </div>
    </>
  )
}
