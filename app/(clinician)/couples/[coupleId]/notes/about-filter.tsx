import { getTranslations } from 'next-intl/server'
import { Button } from '#components/ui/button.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { NoteAbout, NoteKind } from '#lib/domain/case-note.ts'

type Props = { address: string; couple: CoupleHeader; kind: NoteKind; about: NoteAbout | null }

/** Whose notes are shown, as a form that only changes the address. Works without a script. */
export async function AboutFilter({ address, couple: { partners }, kind, about }: Props) {
  const t = await getTranslations('notes')
  return (
    <form method="get" action={address} className="flex flex-wrap items-end gap-3">
      {kind !== 'progress' && <input type="hidden" name="kind" value={kind} />}
      <label className="block min-w-44">
        <span className="mb-1 block text-sm text-ink-soft">{t('about.filter')}</span>
        <select name="about" defaultValue={about ?? ''} className="field">
          <option value="">{t('about.all')}</option>
          <option value="couple">{t('about.couple')}</option>
          <option value="A">{partners.A.name}</option>
          <option value="B">{partners.B.name}</option>
        </select>
      </label>
      <Button type="submit">{t('about.show')}</Button>
    </form>
  )
}
