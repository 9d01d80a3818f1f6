import { daysBetween } from '#lib/domain/calendar.ts'
import type { PdfChart, PdfPoint } from './pdf-sheet.ts'
import { type Pen, soft } from './pen.ts'

/** The first of the palettes of the screen, on paper. */
const colours = { a: '#0a6a96', b: '#b0510c' } as const
const grid = '#ded8cc'
const size = 7.5

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The chart as vectors, at the pen's place; the pen stands below it afterwards. */
export function drawChart(pen: Pen, chart: PdfChart): void {
  const key = 12
  const foot = 14
  pen.need(chart.height)
  const top = pen.y
  drawKey(pen, chart, top)
  const box = { x: pen.left + 22, y: top + key, width: pen.width - 24, height: chart.height - key - foot }
  const places = placesIn(chart, box)
  drawAxes(pen, chart, box, places)
  for (const side of ['a', 'b'] as const) {
    if (chart.names[side] === null) continue
    drawBand(pen, chart.points, side, places)
    drawMean(pen, chart.points, side, places)
    drawDots(pen, chart.points, side, places)
  }
  pen.y = top + chart.height + 4
}

type Places = { x(day: string): number; y(value: number): number }

function placesIn({ from, to, low, high }: PdfChart, { x, y, width, height }: Box): Places {
  const span = Math.max(1, daysBetween(from, to))
  return {
    x: day => x + 4 + ((width - 8) * daysBetween(from, day)) / span,
    y: value => y + height - (height * (value - low)) / (high - low || 1),
  }
}

/** Whose is which: name, shape and line together, so that none has to be told by its colour. */
function drawKey(pen: Pen, { names }: PdfChart, top: number): void {
  let x = pen.left + 22
  for (const side of ['a', 'b'] as const) {
    const name = names[side]
    if (name === null) continue
    pen.doc.save().lineWidth(1.2).strokeColor(colours[side])
    if (side === 'b') pen.doc.dash(4, { space: 2.5 })
    pen.doc
      .moveTo(x, top + 4)
      .lineTo(x + 20, top + 4)
      .stroke()
      .restore()
    dot(pen, side, x + 10, top + 4)
    pen.line(name, { x: x + 25, y: top, face: 'plain', size })
    x += 25 + pen.widthOf(name, 'plain', size) + 16
  }
}

function drawAxes(pen: Pen, chart: PdfChart, box: Box, places: Places): void {
  const { doc } = pen
  const { low, high } = chart
  for (const value of [low, (low + high) / 2, high]) {
    const y = places.y(value)
    doc
      .save()
      .lineWidth(0.5)
      .strokeColor(grid)
      .moveTo(box.x, y)
      .lineTo(box.x + box.width, y)
      .stroke()
      .restore()
    const label = String(Math.round(value * 10) / 10)
    const x = box.x - 4 - pen.widthOf(label, 'plain', size)
    pen.line(label, { x, y: y - size / 2, face: 'plain', size, colour: soft })
  }
  for (const { day, label } of chart.days) {
    const wide = pen.widthOf(label, 'plain', size)
    const x = Math.min(Math.max(places.x(day) - wide / 2, box.x), box.x + box.width - wide)
    pen.line(label, { x, y: box.y + box.height + 4, face: 'plain', size, colour: soft })
  }
  let taken = box.x
  for (const { day, label } of chart.markers) {
    const x = places.x(day)
    doc.save().lineWidth(0.6).strokeColor(soft).dash(1, { space: 2 })
    doc
      .moveTo(x, box.y)
      .lineTo(x, box.y + box.height)
      .stroke()
      .restore()
    const wide = pen.widthOf(label, 'plain', size - 1)
    const left = x + 3 + wide > box.x + box.width ? x - 3 - wide : x + 3
    // A line without its label stays, where two would run into each other.
    if (label === '' || left < taken) continue
    taken = left + wide + 4
    pen.line(label, { x: left, y: box.y + 1, face: 'plain', size: size - 1, colour: soft })
  }
  if (chart.cutoff) {
    const y = places.y(chart.cutoff.value)
    doc.save().lineWidth(0.9).strokeColor('#1f1d1a').dash(6, { space: 3 })
    doc
      .moveTo(box.x, y)
      .lineTo(box.x + box.width, y)
      .stroke()
      .restore()
    pen.line(chart.cutoff.label, { x: box.x + 4, y: y - size - 2, face: 'plain', size: size - 0.5 })
  }
}

type Side = 'a' | 'b'

/** One standard error of the mean to each side, over each stretch without a gap. */
function drawBand({ doc }: Pen, points: readonly PdfPoint[], side: Side, places: Places): void {
  for (const stretch of stretches(
    points,
    each => each[`${side}Mean`] !== null && each[`${side}Error`] !== null,
  )) {
    if (stretch.length < 2) continue
    const edge = (each: PdfPoint, sign: 1 | -1) =>
      places.y(each[`${side}Mean`]! + sign * each[`${side}Error`]!)
    doc.save().fillOpacity(0.14).moveTo(places.x(stretch[0]!.day), edge(stretch[0]!, 1))
    for (const each of stretch.slice(1)) doc.lineTo(places.x(each.day), edge(each, 1))
    for (const each of stretch.toReversed()) doc.lineTo(places.x(each.day), edge(each, -1))
    doc.fill(colours[side]).restore()
  }
}

function drawMean({ doc }: Pen, points: readonly PdfPoint[], side: Side, places: Places): void {
  for (const stretch of stretches(points, each => each[`${side}Mean`] !== null)) {
    doc.save().lineWidth(1.3).strokeColor(colours[side])
    if (side === 'b') doc.dash(4, { space: 2.5 })
    for (const [index, each] of stretch.entries()) {
      const [x, y] = [places.x(each.day), places.y(each[`${side}Mean`]!)]
      if (index === 0) doc.moveTo(x, y)
      else doc.lineTo(x, y)
    }
    doc.stroke().restore()
  }
}

function drawDots(pen: Pen, points: readonly PdfPoint[], side: Side, places: Places): void {
  for (const each of points) {
    const value = each[side]
    if (value === null) continue
    const error = each[`${side}Error`]
    if (error !== null && each[`${side}Mean`] === null)
      bar(pen, side, places, { day: each.day, value, error })
    dot(pen, side, places.x(each.day), places.y(value))
  }
}

type Measured = { readonly day: string; readonly value: number; readonly error: number }

/** Beside the other's, so that two of one day do not hide each other. */
function bar({ doc }: Pen, side: Side, places: Places, { day, value, error }: Measured): void {
  const x = places.x(day) + (side === 'a' ? -1.2 : 1.2)
  doc.save().lineWidth(0.9).strokeOpacity(0.6).strokeColor(colours[side])
  doc
    .moveTo(x, places.y(value - error))
    .lineTo(x, places.y(value + error))
    .stroke()
    .restore()
}

function dot({ doc }: Pen, side: Side, x: number, y: number): void {
  doc.save().fillOpacity(0.8)
  if (side === 'a') doc.circle(x, y, 1.9).fill(colours.a)
  else doc.rect(x - 1.7, y - 1.7, 3.4, 3.4).fill(colours.b)
  doc.restore()
}

/** What stands side by side without a gap. */
function stretches(points: readonly PdfPoint[], is: (point: PdfPoint) => boolean): PdfPoint[][] {
  const found: PdfPoint[][] = []
  let isOpen = false
  for (const each of points) {
    if (!is(each)) {
      isOpen = false
      continue
    }
    if (isOpen) found.at(-1)!.push(each)
    else found.push([each])
    isOpen = true
  }
  return found
}
