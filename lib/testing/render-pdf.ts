import { createCanvas } from '@napi-rs/canvas'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text where it stands: points from the left and from the top of the page, at its baseline. */
export type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

export type RenderedPage = {
  readonly width: number
  readonly height: number
  /** All of the text, in the order in which it was drawn. */
  readonly text: string
  readonly placed: readonly PlacedText[]
  /** Colour of the pixel at a place in points from the left and from the top: red, green, blue, 0 to 255. */
  readonly at: (x: number, y: number) => readonly [number, number, number]
}

/** Pixels for each point: the dots of a chart are some four points wide. */
const SCALE = 3

/**
 * A document as somebody else reads and draws it: Mozilla's pdf.js, which shares nothing with what wrote it. Throws on
 * bytes that are no PDF.
 */
export async function renderPdf(bytes: Uint8Array): Promise<RenderedPage[]> {
  const loading = getDocument({
    // It takes what it is given for itself.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const document = await loading.promise
  const pages: RenderedPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: SCALE })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = canvas.getContext('2d')
    await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const [width, height] = [viewport.width / SCALE, viewport.height / SCALE]
    const { items } = await page.getTextContent()
    const placed = items.flatMap(each =>
      'str' in each && each.str.trim() !== ''
        ? [{ text: each.str, x: each.transform[4], y: height - each.transform[5], width: each.width }]
        : [],
    )
    pages.push({
      ...{ width, height, placed },
      text: placed.map(each => each.text).join('\n'),
      at: (x, y) => {
        const first = 4 * (Math.round(y * SCALE) * canvas.width + Math.round(x * SCALE))
        return [data[first]!, data[first + 1]!, data[first + 2]!]
      },
    })
  }
  await loading.destroy()
  return pages
}

/** A part of a page, in points from the left and from the top. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type Colour = (rgb: readonly [number, number, number]) => boolean

/** The smallest box around all of this colour within a part of a page, to a third of a point; null where there is none. */
export function inkIn(page: RenderedPage, within: Box, isWanted: Colour): Box | null {
  const found = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  const [right, bottom] = [Math.min(within.right, page.width), Math.min(within.bottom, page.height)]
  for (let y = within.top; y < bottom; y += 1 / SCALE) {
    for (let x = within.left; x < right; x += 1 / SCALE) {
      if (!isWanted(page.at(x, y))) continue
      found.left = Math.min(found.left, x)
      found.right = Math.max(found.right, x)
      found.top = Math.min(found.top, y)
      found.bottom = Math.max(found.bottom, y)
    }
  }
  return found.left === Infinity ? null : found
}
