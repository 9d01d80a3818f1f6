/**
 * A document before it is drawn: blocks one below the other, every word in its language already. The same blocks give
 * the same bytes.
 */
export type PdfSheet = {
  readonly title: string
  readonly language: string
  /** The day on which it was made: the only date in its metadata. */
  readonly madeOn: string
  /** Small, so that a page of the screen is a page of paper. */
  readonly dense?: boolean
  readonly blocks: readonly PdfBlock[]
  /** What stands at the foot of each page. */
  readonly foot: (page: number, pages: number) => string
}

export type PdfBlock =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'soft'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PdfTable
  | PdfChart

/** `share`: parts of the width. */
export type PdfTable = {
  readonly kind: 'table'
  readonly columns: readonly { readonly label: string; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
}

export type PdfPoint = {
  readonly day: string
  readonly a: number | null
  readonly b: number | null
  readonly aMean: number | null
  readonly bMean: number | null
  readonly aError: number | null
  readonly bError: number | null
}

/**
 * Both partners on one axis, as on screen: A a circle and a whole line, B a square and a broken one; gaps stay gaps,
 * and a band, or a bar where a number stands alone, is one standard error to each side. `days` are words for the axis by local day.
 */
export type PdfChart = {
  readonly kind: 'chart'
  readonly height: number
  /** The range of days, as long on paper as in time. */
  readonly from: string
  readonly to: string
  readonly low: number
  readonly high: number
  readonly points: readonly PdfPoint[]
  readonly names: { readonly a: string | null; readonly b: string | null }
  readonly days: readonly { readonly day: string; readonly label: string }[]
  readonly markers: readonly { readonly day: string; readonly label: string }[]
  readonly cutoff: { readonly value: number; readonly label: string } | null
}
