/** A couple that cannot have it now, why, and where something can be done about it. */
export type Left = { coupleId: string; name: string; why: string; href: string | null }

export function LeftOut({
  title,
  couples,
  toRecord,
}: {
  title: string
  couples: readonly Left[]
  toRecord: string
}) {
  if (couples.length === 0) return null
  return (
    <div className="rounded-control bg-sunk px-4 py-3">
      <p className="font-medium">{title}</p>
      <ul className="mt-1 space-y-1">
        {couples.map(({ coupleId, name, why, href }) => (
          <li key={coupleId}>
            {`${name}: ${why}`}
            {href && (
              <>
                {' '}
                <a className="link whitespace-nowrap" href={href} aria-label={`${toRecord}: ${name}`}>
                  {toRecord}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
