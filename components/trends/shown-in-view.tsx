'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** What is dear to draw, once it comes near the screen, or when the page is printed. Until then its height is kept. */
export function ShownInView({ height, children }: { height: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const show = () => setShown(true)
    // Paper takes what stands there at this moment.
    const showNow = () => flushSync(show)
    const observer = new IntersectionObserver(
      entries => entries.some(each => each.isIntersecting) && show(),
      { rootMargin: '400px' },
    )
    if (place.current) observer.observe(place.current)
    addEventListener('beforeprint', showNow)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', showNow)
    }
  }, [])
  return (
    <div ref={place} style={{ minHeight: height }} data-place="chart">
      {isShown && children}
    </div>
  )
}
