/**
 * School grade (United States) of an English text: Flesch–Kincaid, 0.39 × words per sentence + 11.8 × syllables per
 * word − 15.59 (Kincaid and others 1975). Syllables are counted by rule, so it is right to about half a grade over a
 * paragraph and means nothing under a dozen words. Null when there is no word.
 */
export function readingGrade(english: string): number | null {
  const words = english.match(/[A-Za-z]+(?:['’][A-Za-z]+)*/g) ?? []
  if (words.length === 0) return null
  const sentences = Math.max(
    1,
    english.split(/[.!?:]+(?=["'”’)\s]|$)/).filter(each => /[A-Za-z]/.test(each)).length,
  )
  const syllables = words.reduce((sum, each) => sum + syllablesOf(each), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, less a silent e: make, moves, stopped, closeness; not the one in table, pages, wanted. */
export function syllablesOf(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/e(?=(?:ness|less|ful|ly|ment)$)/, '')
    .replace(/(?<=[aeiouy][a-z]*)(?:(?<![td])ed|(?<![scxzg]|[cs]h)es|(?<![^aeiouy]l)e)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}
