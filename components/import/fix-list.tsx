import { Notice } from '#components/ui/notice.tsx'
import type { Fix } from './draft.ts'

/** What has to be looked at before a mapping can be checked, each with a link to its field. */
export function FixList({
  title,
  problem,
  fixes,
  text,
}: {
  title: string
  problem: string | null
  fixes: readonly Fix[]
  text: (fix: Fix) => string
}) {
  if (fixes.length === 0 && !problem) return null
  return (
    <Notice tone="problem" title={title}>
      {problem && <p>{problem}</p>}
      <ul className="list-disc ps-5">
        {fixes.map(fix => (
          <li key={`${fix.at} ${fix.reason}`}>
            <a className="link" href={`#${fix.at}`}>
              {text(fix)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
