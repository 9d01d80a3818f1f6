'use client'
import { useEffect, useRef, useState } from 'react'

export type ExportResultStrings = {
  title: string
  /** "{count} entries, {redacted} texts left out." */
  counts: string
  passphrase: string
  passphraseNote: string
  fetch: string
  fetchNote: string
  fetched: string
}

export type MadeExport = { href: string; passphrase: string; items: number; redacted: number }

/** The passphrase, shown this once, and the way to the archive, which leads there once. It takes the focus. */
export function ExportResult({ made, strings }: { made: MadeExport; strings: ExportResultStrings }) {
  const box = useRef<HTMLDivElement>(null)
  const [fetched, setFetched] = useState(false)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="space-y-4 rounded-control border border-line bg-sunk px-4 py-4"
    >
      <p>
        <strong className="font-semibold">{strings.title}</strong>{' '}
        {strings.counts.replace('{count}', String(made.items)).replace('{redacted}', String(made.redacted))}
      </p>
      <div>
        <p className="font-medium">{strings.passphrase}</p>
        <p className="my-1 select-all rounded-small border border-line bg-surface px-3 py-2 text-lg break-words">
          {made.passphrase}
        </p>
        <p className="text-sm text-ink-soft">{strings.passphraseNote}</p>
      </div>
      {fetched ? (
        <p>{strings.fetched}</p>
      ) : (
        <div>
          <a
            href={made.href}
            download
            className="button"
            data-variant="primary"
            data-size="big"
            onClick={() => setFetched(true)}
          >
            {strings.fetch}
          </a>
          <p className="mt-1 text-sm text-ink-soft">{strings.fetchNote}</p>
        </div>
      )}
    </div>
  )
}
