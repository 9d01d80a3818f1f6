import { LanguageSwitch } from '#components/ui/language-switch.tsx'
import { ThemeToggle } from '#components/ui/theme-toggle.tsx'

/** Language and light, kept as cookies of this browser. `back` is the page to come back to. */
export function LookSettings({
  locale,
  theme,
  back,
  strings,
}: {
  locale: string
  /** What the cookie `theme` says, if anything. */
  theme: string | undefined
  back: string
  strings: { language: string; label: string; system: string; light: string; dark: string }
}) {
  return (
    <div className="space-y-4">
      <LanguageSwitch
        label={strings.language}
        current={locale}
        options={[
          { code: 'en', name: 'English', href: `/language/en?back=${back}` },
          { code: 'es', name: 'Español', href: `/language/es?back=${back}` },
        ]}
      />
      <ThemeToggle value={theme === 'dark' || theme === 'light' ? theme : 'system'} strings={strings} />
    </div>
  )
}
