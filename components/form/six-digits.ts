/** What counts of a typed or pasted code: its first six digits, whatever stands between them. */
export function sixDigits(text: string): string {
  return text.replace(/\D/g, '').slice(0, 6)
}
