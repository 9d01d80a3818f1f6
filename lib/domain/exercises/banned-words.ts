import type { Locale } from './text.ts'

/**
 * Words that no client reads: they blame, count, make a patient of somebody, or leave couples out. Stems, so that
 * "failure" and "fracasaste" are found as well.
 */
const banned: Record<Locale, RegExp> = {
  en: /\b(complian\w*|non-?adheren\w*|adheren\w*|overdue|fail\w*|streaks?|patients?|dysfunction\w*|score of your relationship|homework|husbands?|wi(fe|ves)|spouses?)\b/gi,
  es: /(?<!\p{L})(cumplimiento|incumpl\p{L}*|(no )?adheren\p{L}*|atrasad\p{L}*|vencid\p{L}*|fracas\p{L}*|fall(o|os|ó|aste|ad\p{L}*)|rachas?|pacientes?|disfunci\p{L}*|puntuación de (tu|su) relación|deberes|tareas?|maridos?|espos\p{L}*|tu mujer|ustedes|vosotr\p{L}*)(?!\p{L})/giu,
}

/** The words found, as written; empty when the text is clean. */
export function bannedIn(sentence: string, locale: Locale): string[] {
  return sentence.match(banned[locale]) ?? []
}
