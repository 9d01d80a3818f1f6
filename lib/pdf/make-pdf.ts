import { drawChart } from './draw-chart.ts'
import type { Face } from './fonts.ts'
import type { PdfBlock, PdfSheet, PdfTable } from './pdf-sheet.ts'
import { ink, openPen, type Pen, soft } from './pen.ts'

type Style = { readonly face: Face; readonly size: number; readonly before: number; readonly colour?: string }

const styles: Record<'title' | 'heading' | 'subheading' | 'text' | 'soft', Style> = {
  title: { face: 'bold', size: 18, before: 0 },
  heading: { face: 'bold', size: 12.5, before: 12 },
  subheading: { face: 'bold', size: 10, before: 7 },
  text: { face: 'plain', size: 10, before: 3 },
  soft: { face: 'plain', size: 8.5, before: 2, colour: soft },
}

const leading = 1.36

/** What a heading and the title beneath it take. */
const HEADING = 60

/** Of a table: fewer than fit. */
const PAGE_LINES = 50

/** The document as A4, vectors and embedded fonts. The same sheet gives the same bytes. */
export async function makePdf(sheet: PdfSheet): Promise<Uint8Array<ArrayBuffer>> {
  const pen = openPen(sheet)
  const scale = sheet.dense ? 0.86 : 1
  for (const [index, block] of sheet.blocks.entries()) {
    const after = sheet.blocks.slice(index + 1, index + 4)
    if (block.kind === 'heading') pen.need(HEADING + heightWith(after.slice(1)))
    if (block.kind === 'subheading') pen.need(heightWith(after.slice(0, 2)))
    drawBlock(pen, block, scale)
  }
  drawFeet(pen, sheet)
  const pieces: Buffer[] = []
  pen.doc.on('data', (piece: Buffer) => pieces.push(piece))
  const end = new Promise(resolve => pen.doc.on('end', resolve))
  pen.doc.end()
  await end
  return new Uint8Array(Buffer.concat(pieces))
}

/** A chart stays on the page of its title, and of the few sentences between them. */
function heightWith(following: readonly PdfBlock[]): number {
  const chart = following.find(each => each.kind === 'chart')
  const sentences = following[0]?.kind === 'list' ? 110 : 0
  return chart?.kind === 'chart' ? chart.height + 40 + sentences : 0
}

function drawBlock(pen: Pen, block: PdfBlock, scale: number): void {
  switch (block.kind) {
    case 'chart':
      pen.y += 4
      drawChart(pen, block)
      break
    case 'table':
      drawTable(pen, block, scale)
      break
    case 'list':
      drawList(pen, block.items, scale)
      break
    default:
      drawText(pen, block.text, styles[block.kind], scale)
  }
}

function drawText(pen: Pen, text: string, { before, size, ...look }: Style, scale: number): void {
  pen.y += before * scale
  // A heading stays with what it is the heading of.
  if (look.face !== 'plain') pen.need(size * leading + 34)
  write(pen, text, { ...look, size: size * scale })
}

function drawList(pen: Pen, items: readonly string[], scale: number): void {
  for (const item of items) {
    const { size, before } = styles.text
    pen.y += before * scale * 0.7
    write(pen, item, { face: 'plain', size: size * scale, indent: 11, mark: '•' })
  }
}

type Writing = { face: Face; size: number; colour?: string; indent?: number; mark?: string }

function write(pen: Pen, text: string, { face, size, colour, indent = 0, mark }: Writing): void {
  for (const [index, line] of pen.lines(text, face, size, pen.width - indent).entries()) {
    pen.need(size * leading)
    const look = { face, size, ...(colour && { colour }) }
    if (mark && index === 0) pen.line(mark, { x: pen.left + 1, y: pen.y, ...look })
    pen.line(line, { x: pen.left + indent, y: pen.y, ...look })
    pen.y += size * leading
  }
}

function drawTable(pen: Pen, { columns, rows }: PdfTable, scale: number): void {
  const size = 8.5 * scale
  const parts = columns.reduce((sum, each) => sum + each.share, 0)
  const widths = columns.map(each => (pen.width * each.share) / parts)
  const drawRow = (cells: readonly string[], face: Face) => {
    const wrapped = cells.map((cell, index) => pen.lines(cell, face, size, widths[index]! - 6))
    const most = Math.max(...wrapped.map(each => each.length))
    // What is longer than a page goes on on the next one.
    for (let from = 0; from < most; from += PAGE_LINES) {
      const part = wrapped.map(lines => lines.slice(from, from + PAGE_LINES))
      const height = Math.min(most - from, PAGE_LINES) * size * leading + 4
      pen.need(height)
      rule(pen)
      for (const [index, lines] of part.entries()) {
        const x = pen.left + widths.slice(0, index).reduce((sum, each) => sum + each, 0)
        for (const [row, line] of lines.entries()) {
          const colour = face === 'plain' ? ink : soft
          pen.line(line, { x, y: pen.y + 3 + row * size * leading, face, size, colour })
        }
      }
      pen.y += height
    }
  }
  pen.y += 4 * scale
  drawRow(
    columns.map(each => each.label),
    'bold',
  )
  for (const row of rows) drawRow(row, 'plain')
}

function rule({ doc, left, width, y }: Pen): void {
  doc
    .save()
    .lineWidth(0.5)
    .strokeColor('#ded8cc')
    .moveTo(left, y)
    .lineTo(left + width, y)
    .stroke()
    .restore()
}

function drawFeet(pen: Pen, { foot }: PdfSheet): void {
  const { count } = pen.doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pen.doc.switchToPage(page)
    // Below the margin, where a line would otherwise begin another page.
    pen.doc.page.margins.bottom = 0
    pen.line(foot(page + 1, count), {
      ...{ x: pen.left, y: pen.doc.page.height - 32, face: 'plain' as const, size: 7.5 },
      colour: soft,
    })
  }
}
