import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import { BriefSection } from '#components/brief/brief-section.tsx'
import { PrintButton } from '#components/brief/print-button.tsx'
import { SinceTable } from '#components/brief/since-table.tsx'
import { SourceLink } from '#components/brief/source-link.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { readBrief } from '#lib/data/briefs.ts'
import type { Slot } from '#lib/domain/access.ts'
import type { BriefLine, BriefSection as Section } from '#lib/domain/brief.ts'
import { caseWords } from '../case-words.ts'
import { loadCase } from '../load-case.ts'
import { BriefNotesPart, loadBriefNotes } from '../notes/brief-notes-part.tsx'
import { briefHref } from './brief-href.ts'
import { briefTitles } from './brief-titles.ts'
import { OutcomeCard } from './outcome-card.tsx'
import { sinceRows } from './since-rows.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('brief'))('title') }
}

/** The clinician's one screen before the appointment (promise 12). */
export default async function BriefPage({ params }: { params: Promise<{ coupleId: string }> }) {
  const { brief, notes } = await loadCase(params, async tx => ({
    brief: await readBrief(tx),
    notes: await loadBriefNotes(tx),
  }))
  const t = await getTranslations('brief')
  const names = { A: brief.couple.partners.A.name, B: brief.couple.partners.B.name }
  const words = await caseWords(names, brief.today, briefTitles(brief))
  const address = `/couples/${brief.couple.coupleId}`
  const lines = (name: Section['name']) => brief.sections.find(each => each.name === name)?.lines ?? []
  const source = (line: BriefLine) => (
    <SourceLink key={keyOf(line)} href={briefHref(address, line)} tone={toneOf(line)}>
      {words.sentence(line)}
    </SourceLink>
  )
  /** A suggestion or note, with the rule that made it to be opened behind it; on paper it stands there. */
  const ruled = (line: BriefLine) => (
    <Fragment key={keyOf(line)}>
      {source(line)}
      <details className="ms-1.5 inline text-ink-soft open:block print:hidden">
        <summary className="inline text-accent underline underline-offset-4">{t('why')}</summary>{' '}
        {t(`rules.${line.rule}`)}
      </details>
      <span className="hidden text-ink-soft print:inline" data-rule={line.rule}>
        {' '}
        {t('why')} {t(`rules.${line.rule}`)}
      </span>
    </Fragment>
  )
  const changes = lines('changed').filter(each => !each.rule)
  // With measures in it the left column is the longer one: the note on the changes stands beside them then, or else
  // where the two differ.
  const isLong = changes.length > MOST_BESIDE
  const review = lines('changed')
    .filter(each => each.rule)
    // No paragraph: what opens behind it cannot stand in one.
    .map(line => <div key={keyOf(line)}>{ruled(line)}</div>)
  const differ = (
    <BriefSection id="differ" title={t('headings.differ')}>
      <Sentences lines={lines('differ')} source={source} />
    </BriefSection>
  )
  const besideLong = review.length > 0 ? review : differ
  const beside = isLong ? besideLong : null
  const rows = await sinceRows(brief, lines('since'), words, address)
  const sinceTitle = brief.since
    ? t('headings.since', { day: words.day(brief.since) })
    : t('headings.sinceStart')

  return (
    <div className="-mt-1 grid gap-x-9 gap-y-6 lg:grid-cols-[6fr_5fr] print:block">
      <div className="space-y-1.5 text-sm leading-snug print:space-y-1 print:text-xs print:leading-tight">
        <BriefSection id="safety" title={t('headings.safety')}>
          <Sentences lines={lines('safety')} source={source} />
        </BriefSection>
        <BriefSection id="topics" title={t('headings.topics')}>
          <ul className="space-y-0.5">
            {lines('topics').map(line => (
              <li key={keyOf(line)}>
                {line.quote ? (
                  <Topic
                    slot={line.values.partner === 'A' ? 'A' : 'B'}
                    names={names}
                    text={line.quote.text}
                    href={briefHref(address, line)}
                    reads={t(`reads.${line.quote.audience}`, { partner: names[line.values.partner as Slot] })}
                  />
                ) : (
                  source(line)
                )}
              </li>
            ))}
          </ul>
        </BriefSection>
        <BriefSection id="since" title={sinceTitle}>
          {rows.length > 0 ? (
            <SinceTable
              rows={rows}
              names={names}
              words={{
                caption: t('table.caption'),
                exercise: t('table.exercise'),
                helpful: t('table.helpful'),
              }}
            />
          ) : (
            <p>{lines('since').map(source)}</p>
          )}
        </BriefSection>
        <BriefSection id="changed" title={t('headings.changed')}>
          <Sentences lines={changes} source={source} />
          {beside !== review && review}
        </BriefSection>
        {beside !== differ && differ}
      </div>
      <div className="space-y-1.5 text-sm leading-snug print:mt-1.5 print:space-y-1 print:text-xs print:leading-tight">
        <OutcomeCard brief={brief} names={names} words={words} height={isLong ? 144 : 200} />
        {beside}
        {lines('standing').length > 0 && (
          <BriefSection id="standing" title={t('headings.standing')}>
            <Sentences lines={lines('standing')} source={source} />
          </BriefSection>
        )}
        <BriefSection id="next" title={t('headings.next')}>
          {lines('next').length === 0 && (
            <SourceLink href={`${address}/plan`} tone="soft">
              {t('nothingNext')}
            </SourceLink>
          )}
          <ul className="space-y-0.5 empty:hidden">
            {lines('next').map(line => (
              <li key={keyOf(line)}>{ruled(line)}</li>
            ))}
          </ul>
        </BriefSection>
        <BriefNotesPart couple={brief.couple} today={brief.today} notes={notes} />
        <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
          <Link href={`${address}/progress`} className="link">
            {t('allCharts')}
          </Link>
          <span className="flex gap-3">
            <ButtonLink href={`${address}/brief/brief.pdf`}>PDF</ButtonLink>
            <PrintButton label={t('print')} />
          </span>
        </div>
      </div>
    </div>
  )
}

/** Sentences about change that leave room for more beneath them on one screen. */
const MOST_BESIDE = 6

/** Sentences one after the other, each a way to its own data. */
function Sentences({
  lines,
  source,
}: {
  lines: readonly BriefLine[]
  source: (line: BriefLine) => ReactNode
}) {
  return (
    <p>
      {lines.map(line => (
        <Fragment key={keyOf(line)}>{source(line)} </Fragment>
      ))}
    </p>
  )
}

function Topic({
  slot,
  names,
  text,
  href,
  reads,
}: {
  slot: Slot
  names: Record<Slot, string>
  text: string
  href: string
  reads: string
}) {
  return (
    <>
      <PartnerMark slot={slot} /> {names[slot]}: <SourceLink href={href}>“{text}”</SourceLink>{' '}
      <span data-reads>
        <Chip>{reads}</Chip>
      </span>
    </>
  )
}

const keyOf = ({ key, values, link }: BriefLine) => JSON.stringify([key, values, link])

/** Where nothing has to be looked at, the sentence steps back. */
function toneOf({ key }: BriefLine): 'plain' | 'soft' | 'flag' {
  if (key === 'brief.safety.flag' || key === 'brief.safety.item') return 'flag'
  return quiet.has(key) ? 'soft' : 'plain'
}

const quiet = new Set(
  [
    'safety.noOpenFlags',
    'safety.askedAlone',
    'topics.none',
    'since.nothing',
    'differ.tooEarly',
    'differ.none',
    'next.closed',
  ]
    .concat([
      'changed.noAnswers',
      'changed.notJoined',
      'changed.tooEarly',
      'changed.noClearTrend',
      'changed.information',
      'measure.verdict.within',
    ])
    .map(each => `brief.${each}`),
)
