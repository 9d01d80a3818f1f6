import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { type NoteKind, noteKind } from '#lib/domain/case-note.ts'

/** The two kinds, kept apart: each has its own address. */
export async function KindLinks({ address, kind }: { address: string; kind: NoteKind }) {
  const t = await getTranslations('notes')
  return (
    <nav aria-label={t('kinds')} className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {noteKind.options.map(each => (
          <li key={each}>
            <Link
              href={each === 'progress' ? address : `${address}?kind=${each}`}
              aria-current={each === kind ? 'page' : undefined}
              className="inline-flex min-h-10 items-center rounded-control border border-line-strong px-4 text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-strong"
            >
              {t(`${each}.name`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
