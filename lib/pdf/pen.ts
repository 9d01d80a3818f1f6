import PDFDocument from 'pdfkit'
import { type Face, fontFiles, instead } from './fonts.ts'
import type { PdfSheet } from './pdf-sheet.ts'

type Run = { readonly font: string; readonly text: string }

/** A place to write: fonts chosen letter by letter, lines broken by width, pages turned. All measures in points. */
export type Pen = {
  readonly doc: PDFKit.PDFDocument
  readonly left: number
  readonly width: number
  /** Where the next line begins. */
  y: number
  /** Turns the page unless this much still fits. */
  need(height: number): void
  /** The lines that a text takes at this width. */
  lines(text: string, face: Face, size: number, width: number): string[]
  /** One line, as it is. */
  line(text: string, at: { x: number; y: number; face: Face; size: number; colour?: string }): void
  widthOf(text: string, face: Face, size: number): number
}

const margin = 46
const foot = 34
export const ink = '#1f1d1a'
export const soft = '#5d574e'

export function openPen(sheet: PdfSheet): Pen {
  const day = new Date(`${sheet.madeOn}T12:00:00Z`)
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    lang: sheet.language,
    info: {
      Title: sheet.title,
      CreationDate: day,
      ModDate: day,
      Producer: 'Interlude',
      Creator: 'Interlude',
    },
  })
  const files = fontFiles()
  for (const each of files) doc.registerFont(each.name, each.bytes)
  const known = new Map<string, string>()

  function has(font: string, letter: string): boolean {
    doc.font(font)
    const { font: drawn } = (
      doc as unknown as { _font: { font: { hasGlyphForCodePoint(at: number): boolean } } }
    )._font
    return drawn.hasGlyphForCodePoint(letter.codePointAt(0)!)
  }

  function fontOf(letter: string, face: Face): string | null {
    const key = `${face}${letter}`
    const before = known.get(key)
    if (before !== undefined) return before || null
    const font = files.find(each => each.face === face && has(each.name, letter))?.name ?? ''
    known.set(key, font)
    return font || null
  }

  function runsOf(text: string, face: Face): Run[] {
    const runs: { font: string; text: string }[] = []
    const add = (font: string, letter: string) => {
      const last = runs.at(-1)
      if (last?.font === font) last.text += letter
      else runs.push({ font, text: letter })
    }
    for (const letter of text.normalize('NFC')) {
      const font = fontOf(letter, face)
      if (font) add(font, letter)
      else for (const other of instead[letter] ?? '?') add(`${face} latin`, other)
    }
    return runs
  }

  /** Letter by letter, so that a long record is measured in a moment; without kerning, which only draws closer. */
  const widths = new Map<string, number>()
  function letterWidth(letter: string, face: Face): number {
    const key = `${face}${letter}`
    const before = widths.get(key)
    if (before !== undefined) return before
    const wide = runsOf(letter, face).reduce(
      (sum, run) => sum + doc.font(run.font).fontSize(100).widthOfString(run.text) / 100,
      0,
    )
    widths.set(key, wide)
    return wide
  }
  const widthOf = (text: string, face: Face, size: number) =>
    [...text].reduce((sum, letter) => sum + letterWidth(letter, face), 0) * size

  const pen: Pen = {
    doc,
    left: margin,
    width: doc.page.width - 2 * margin,
    y: margin,
    need(height) {
      if (pen.y + height <= doc.page.height - margin - foot / 2) return
      doc.addPage()
      pen.y = margin
    },
    lines: (text, face, size, width) =>
      text.split('\n').flatMap(paragraph => broken(paragraph, width, part => widthOf(part, face, size))),
    line(text, { x, y, face, size, colour = ink }) {
      let at = x
      const runs = runsOf(text, face)
      for (const run of runs) {
        doc.font(run.font).fontSize(size).fillColor(colour).text(run.text, at, y, { lineBreak: false })
        if (runs.length > 1) at += doc.widthOfString(run.text)
      }
    },
    widthOf,
  }
  return pen
}

/** Breaks between words; a word that is too long for a line is cut. */
function broken(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && widthOf(line + letter) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return [...lines, line]
}
