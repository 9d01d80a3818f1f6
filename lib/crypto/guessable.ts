import { commonPasswords } from './common-passwords.ts'

// Rows and columns of the usual keyboards, the alphabet and the digits; each is read in both directions.
const rows = [
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  'qsdfghjklm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
]
const sequences = [...rows, ...rows.map(row => [...row].reverse().join(''))]
const shortestSequence = 4

// 14021987, 19870214 and 1987; a letter three times or more.
const date = /\d{4}(?:19|20)\d\d|(?:19|20)\d{6}|(?:19[3-9]|20[0-4])\d/y
const repeat = /(.)\1{2,}/sy
const longestWord = Math.max(...[...commonPasswords].map(word => word.length))

/** The parts that somebody who guesses has to get right, at most, for a password to be called too common. */
const easyParts = 3

/**
 * True if a password of whatever length is what people try first: at most three of common words, names, keyboard
 * runs, dates and repeats, with every other character counting as a part too.
 * @param names further words to count as known, as fold writes them
 */
export function isGuessable(password: string, names: ReadonlySet<string> = new Set()): boolean {
  const folded = fold(password)
  if (new Set(folded).size < 5 || isShortCycle(squeeze(folded))) return true
  const readings = [folded, withoutDisguise(folded)]
  const signs = new Set(folded.match(/[!-/:-@[-`{-~]/g))
  // One sign between words and one at the end are expected of everybody; more kinds of them are a choice.
  const extra = Math.max(0, signs.size - 2)
  return readings.some(reading => parts(squeeze(reading), names) + extra <= easyParts)
}

/** Lower-case, without accents, in the forms that NFKD makes equal. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Without spaces and ASCII signs: what is left of `P4ss-word 1!` is `p4ssword1`. */
export function squeeze(folded: string): string {
  return folded.replace(/[\s!-/:-@[-`{-~]/g, '')
}

const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** `p4ssw0rd2024` as `password2024`: digits and signs for letters, where a letter follows and no number precedes. */
function withoutDisguise(folded: string): string {
  return folded.replace(/(?<!\d)[013457@$]{1,2}(?=[a-z])/g, run =>
    [...run].map(sign => disguises[sign]).join(''),
  )
}

/** True for `xk9q7xk9q7xk9q`: eight characters or fewer, over and over. */
function isShortCycle(text: string): boolean {
  return [1, 2, 3, 4, 5, 6, 7, 8].some(n => text.length > n && text.slice(n) === text.slice(0, -n))
}

function parts(text: string, names: ReadonlySet<string>): number {
  const known = new Set<string>()
  let others = 0
  for (let at = 0; at < text.length; ) {
    const part = knownPart(text, at, names)
    if (part === '') others++
    else known.add(part)
    at += part.length || 1
  }
  return known.size + others
}

/** The longest part that begins here and is a word, a name, a sequence, a date or a repeat; else ''. */
function knownPart(text: string, at: number, names: ReadonlySet<string>): string {
  const found = [
    wordAt(text, at, names),
    sequenceAt(text, at),
    matchAt(date, text, at),
    matchAt(repeat, text, at),
  ]
  return found.reduce((longest, part) => (part.length > longest.length ? part : longest))
}

function wordAt(text: string, at: number, names: ReadonlySet<string>): string {
  for (let length = Math.min(longestWord, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length)
    if (commonPasswords.has(word) || names.has(word)) return word
  }
  return ''
}

function sequenceAt(text: string, at: number): string {
  let end = at + shortestSequence
  while (end <= text.length && sequences.some(row => row.includes(text.slice(at, end)))) end++
  return end > at + shortestSequence ? text.slice(at, end - 1) : ''
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
