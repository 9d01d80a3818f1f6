export type FormatChoice = { readonly value: string; readonly label: string; readonly note?: string }

/** The values of a form with its formats as a list: one ticked box alone comes as it is, none as false or null. */
export function formatBody(values: Record<string, unknown>): Record<string, unknown> {
  return { ...values, formats: listOf(values.formats) }
}

/** What several boxes of one name send: always a list of what is ticked. */
export function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' && value !== '' ? [value] : []
}
