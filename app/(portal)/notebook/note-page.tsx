import { getTranslations } from 'next-intl/server'
import { NoteForm } from '#components/notebook/note-form.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import type { OwnNote } from '#lib/data/notebook.ts'
import type { Portal } from '#lib/data/portal.ts'
import type { NoteAudience } from '#lib/domain/notebook.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import { wording } from '../wording.ts'

/** The page on which a note is written or changed. */
export async function NotePage({
  portal,
  now,
  title,
  lead,
  note,
  audience,
}: {
  portal: Portal
  now: Date
  title: string
  lead?: string
  note: OwnNote | null
  audience: NoteAudience
}) {
  const t = await getTranslations('notebook')
  const portalText = await getTranslations('portal')
  const line = await getTranslations('audience')
  const words = await wording(portal, now)
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <NoteForm
        note={note && { noteId: note.noteId, text: note.text, version: note.version }}
        audience={audience}
        audiences={words.audiences({ mode: 'each' }).filter(each => each.value !== 'couple')}
        strings={{
          text: t('form.text'),
          hint: t('form.hint'),
          required: t('form.required'),
          save: t('form.save'),
        }}
        audienceStrings={{ legend: line('legend'), change: line('change'), done: line('done') }}
        formStrings={await formStrings()}
        messages={await problemMessages(t.raw('problems') as Record<string, string>)}
      />
      <p className="mt-4">
        <a className="link inline-flex min-h-12 items-center" href="/notebook">
          {t('form.back')}
        </a>
      </p>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
