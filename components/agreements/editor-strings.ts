/** What the editor of an agreement says. */
export type EditorStrings = {
  rules: string
  rulesLead: string
  text: string
  textHint: string
  review: string
  reviewHint: string
  reviewWrong: string
  save: string
  bothSee: string
  cancel: string
  sending: string
  retrying: string
  conflict: {
    changed: string
    exists: string
    lead: string
    theirs: string
    mine: string
    keepMine: string
    takeTheirs: string
    joinBoth: string
    joined: string
  }
  /** Reason of a problem → what to say. */
  problems: Readonly<Record<string, string>>
}

/** Where the next save goes: a new agreement, or the next version over one that was read. */
export type EditorTarget =
  | { readonly kind: string }
  | { readonly agreementId: string; readonly version: number }
