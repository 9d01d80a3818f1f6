'use client'
import { useState } from 'react'

type Theme = 'system' | 'light' | 'dark'

/**
 * Light, dark, or as the device says. The choice is the cookie `theme` (a year, this origin), which the root layout
 * reads to write `data-theme` on <html>: so no page flashes in the other one. `value` is what that cookie says now.
 */
export function ThemeToggle({
  value,
  strings,
}: {
  value: Theme
  strings: { label: string; system: string; light: string; dark: string }
}) {
  const [theme, setTheme] = useState(value)
  return (
    <label className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-sm text-ink-soft">{strings.label}</span>
      <select
        className="field max-w-44"
        value={theme}
        onChange={event => {
          const chosen = event.target.value as Theme
          setTheme(chosen)
          apply(chosen)
        }}
      >
        <option value="system">{strings.system}</option>
        <option value="light">{strings.light}</option>
        <option value="dark">{strings.dark}</option>
      </select>
    </label>
  )
}

function apply(theme: Theme) {
  const age = theme === 'system' ? 0 : 31_536_000
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that we support
  document.cookie = `theme=${theme}; path=/; max-age=${age}; samesite=lax`
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
