/** Which couples are shown; a couple stands in one or several of these. */
export const shows = ['open', 'mine', 'look', 'week', 'uninvited', 'closed'] as const
export type Show = (typeof shows)[number]

/** What a clinician can sort by; null is by need: open flags first, then the next appointment. */
export const caseloadSorts = ['couple', 'next', 'done', 'change', 'look'] as const
export type CaseloadSort = { id: (typeof caseloadSorts)[number]; desc: boolean } | null
