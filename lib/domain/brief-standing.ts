import type { BriefInput, BriefLine, BriefPace } from './brief.ts'

/** Where their pace stands, each one's word apart, and which agreements both wanted to look at again by now. */
export function standingLines({ pace, agreements }: BriefInput): BriefLine[] {
  const due = [...agreements].sort((a, b) =>
    a.reviewOn === b.reviewOn ? (a.id < b.id ? -1 : 1) : a.reviewOn < b.reviewOn ? -1 : 1,
  )
  return [
    ...pace.flatMap(paceLines),
    ...due.map(
      ({ id, kind, reviewOn }): BriefLine => ({
        key: 'brief.standing.reviewDue',
        values: { agreement: kind, on: reviewOn },
        link: { to: 'agreements', agreement: id },
      }),
    ),
  ]
}

function paceLines({ ladder, level, top, ceiling, asking, said, released }: BriefPace): BriefLine[] {
  const link = { to: 'pace' } as const
  const words = (['A', 'B'] as const).flatMap((partner): BriefLine[] => {
    const word = said[partner]
    if (word) {
      const values = { partner, ladder, on: word.on }
      return [{ key: `brief.standing.said.${word.answer}`, values, link }]
    }
    return asking ? [{ key: 'brief.standing.noWord', values: { partner, ladder }, link }] : []
  })
  const coming: BriefLine[] =
    released === null ? [] : [{ key: 'brief.standing.released', values: { ladder, level: released }, link }]
  return [{ key: 'brief.standing.level', values: { ladder, level, top, ceiling }, link }, ...words, ...coming]
}
