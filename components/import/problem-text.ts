import type { SentProblem } from '#components/form/send.ts'
import { fill } from './fill.ts'

/** What the server could not do, as one of the page's texts with its places filled: a line, the name of a column. */
export function problemText(problem: SentProblem, problems: Readonly<Record<string, string>>): string {
  const text = problems[problem.reason] ?? problems[problem.code] ?? problems.unexpected ?? ''
  return fill(text, Object.fromEntries(Object.entries(problem).map(([name, value]) => [name, String(value)])))
}
