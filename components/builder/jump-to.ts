'use client'
import { fieldId } from './builder-context.ts'

/** Puts the focus on what stands for a place, or on the nearest thing around it, once the page has drawn it. */
export function jumpTo(place: string): void {
  requestAnimationFrame(() => {
    const target = nearest(place)
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  })
}

function nearest(place: string): HTMLElement | null {
  for (let path = place; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const element = document.getElementById(fieldId(path))
    if (element) return element
  }
  return null
}
