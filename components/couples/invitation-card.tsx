import styles from './invitation-card.module.css'

export type CardStrings = {
  title: string
  open: string
  qr: string
  signIn: string
  /** With `{day}`. */
  until: string
  codeTitle: string
  code: string
}

export type InvitationOnce = {
  link: string
  code: string
  signInName: string
  expiresAt: string
  qr: { size: number; path: string }
}

/**
 * What a partner takes home: link and square above the line, the code below it to be cut off. In their language,
 * and with no word of what kind of place it leads to: it may lie on a kitchen table.
 */
export function InvitationCard({
  invitation,
  language,
  zone,
  strings,
}: {
  invitation: InvitationOnce
  language: string
  zone: string
  strings: CardStrings
}) {
  const { link, code, signInName, expiresAt, qr } = invitation
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: zone }).format(
    new Date(expiresAt),
  )
  return (
    <div lang={language} className={`${styles.card} rounded-card border border-line-strong bg-surface p-5`}>
      <div className="flex flex-wrap items-start gap-5">
        <div className="min-w-0 grow basis-52 space-y-3">
          <p className="font-serif text-lg font-semibold">{strings.title}</p>
          <p>{strings.open}</p>
          <p className="break-all font-mono text-sm select-all">{link}</p>
          <p>
            {strings.signIn} <strong className="select-all">{signInName}</strong>
          </p>
          <p className="text-sm text-ink-soft">{strings.until.replace('{day}', day)}</p>
        </div>
        {/* Black on white in the dark theme too: a camera reads nothing else surely. */}
        <svg
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          role="img"
          aria-label={strings.qr}
          className="size-40 flex-none"
          shapeRendering="crispEdges"
        >
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      </div>
      <div className="mt-5 border-t border-dashed border-line-strong pt-4">
        <p className="font-medium">{strings.codeTitle}</p>
        <p className="font-mono text-2xl tracking-[0.25em] tabular-nums select-all">
          {code.slice(0, 3)} {code.slice(3)}
        </p>
        <p className="text-sm text-ink-soft">{strings.code}</p>
      </div>
    </div>
  )
}
