import { SparkLines } from '#components/charts/spark-lines.tsx'
import type { DataColumn } from '#components/table/data-table.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import type { CaseloadEntry, Done, EntryChip } from './entry.ts'

export const columnIds = ['couple', 'next', 'done', 'trend', 'change', 'look'] as const

export type ColumnStrings = Record<(typeof columnIds)[number], string> & {
  notSet: string
  noTrend: string
  noLook: string
}

const rank = { flag: 0, notice: 1, good: 2, neutral: 3 }

export function caseloadColumns(strings: ColumnStrings): DataColumn<CaseloadEntry>[] {
  return [
    {
      id: 'couple',
      label: strings.couple,
      hideable: false,
      value: entry => entry.names,
      cell: entry => (
        <>
          <span className="inline-block min-w-28 font-semibold">{entry.names}</span>
          {entry.notes.map(note => (
            <span key={note} className="block text-sm text-ink-soft">
              {note}
            </span>
          ))}
        </>
      ),
    },
    {
      id: 'next',
      label: strings.next,
      value: entry => entry.next?.at ?? null,
      cell: entry => (
        <span className={`whitespace-nowrap tabular-nums ${entry.next ? '' : 'text-ink-soft'}`}>
          {entry.next?.text ?? strings.notSet}
        </span>
      ),
    },
    {
      id: 'done',
      label: strings.done,
      value: entry => least(entry.done),
      cell: entry => (
        <div className="space-y-0.5">
          <DoneLine slot="A" done={entry.done.A} />
          <DoneLine slot="B" done={entry.done.B} />
        </div>
      ),
    },
    {
      id: 'trend',
      label: strings.trend,
      sortable: false,
      value: () => null,
      cell: ({ trend }) =>
        trend ? (
          <div className="min-w-28">
            <SparkLines a={trend.a} b={trend.b} low={trend.low} high={trend.high} label={trend.label} />
            {trend.observation && <span className="text-xs text-ink-soft">{trend.observation}</span>}
          </div>
        ) : (
          <span className="text-sm text-ink-soft">{strings.noTrend}</span>
        ),
    },
    {
      id: 'change',
      label: strings.change,
      value: entry => entry.change.chips.map(chip => `${rank[chip.tone]} ${chip.text}`).join(' '),
      cell: entry => (
        <>
          <Chips chips={entry.change.chips} />
          <Numbers change={entry.change} />
        </>
      ),
    },
    {
      id: 'look',
      label: strings.look,
      value: entry => entry.look.map(chip => `${rank[chip.tone]} ${chip.text}`).join(' ') || null,
      cell: entry =>
        entry.look.length > 0 ? (
          <Chips chips={entry.look} />
        ) : (
          <span className="text-ink-soft">
            <span aria-hidden>–</span>
            <span className="sr-only">{strings.noLook}</span>
          </span>
        ),
    },
  ]
}

function Chips({ chips }: { chips: readonly EntryChip[] }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {chips.map(chip => (
        <Chip key={chip.text} tone={chip.tone}>
          {chip.text}
        </Chip>
      ))}
    </span>
  )
}

function Numbers({ change }: { change: CaseloadEntry['change'] }) {
  const { short, sentences } = change
  if (sentences.length === 0) return null
  return (
    <span className="mt-0.5 block text-xs text-ink-soft tabular-nums" title={sentences.join('\n')}>
      <span aria-hidden className="hidden flex-wrap gap-x-3 xl:flex">
        {short.map(({ slot, text }) => (
          <span key={slot} className="whitespace-nowrap">
            <PartnerMark slot={slot} /> {text}
          </span>
        ))}
      </span>
      <span className="sr-only">{sentences.join('. ')}</span>
    </span>
  )
}

function DoneLine({ slot, done }: { slot: 'A' | 'B'; done: Done }) {
  return (
    <div className="flex items-center gap-1.5 text-sm">
      <PartnerMark slot={slot} />
      {'none' in done ? (
        <span className="text-ink-soft">{done.none}</span>
      ) : (
        <ProgressBar {...done} tone={slot === 'A' ? 'a' : 'b'} compact />
      )}
    </div>
  )
}

/** The smaller share of the two, so that sorting shows first whoever the plan fits least. */
function least({ A, B }: CaseloadEntry['done']): number | null {
  const shares = [A, B].flatMap(done => ('none' in done || done.max === 0 ? [] : [done.value / done.max]))
  return shares.length > 0 ? Math.min(...shares) : null
}
