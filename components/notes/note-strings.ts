/** What the editor of a note says. */
export type NoteStrings = {
  readonly text: string
  readonly placeholder: string
  readonly about: string
  readonly aboutHint: string
  readonly abouts: readonly { readonly value: string; readonly label: string }[]
  readonly begin: string
  readonly waiting: string
  /** With `{time}`. */
  readonly saved: string
  readonly lost: string
  /** With `{reason}`. */
  readonly refused: string
  readonly reasons: Readonly<Record<string, string>>
  readonly sign: string
  readonly signHint: string
  readonly signProblem: string
  readonly discard: string
  readonly discarded: string
  readonly discardProblem: string
  readonly undo: string
  readonly dismiss: string
  readonly conflict: ConflictStrings
}

export type ConflictStrings = Readonly<
  Record<
    | 'title'
    | 'lead'
    | 'goneTitle'
    | 'goneLead'
    | 'mine'
    | 'theirs'
    | 'keepMine'
    | 'takeTheirs'
    | 'joinBoth'
    | 'keepNew'
    | 'letGo'
    | 'empty',
    string
  >
>
