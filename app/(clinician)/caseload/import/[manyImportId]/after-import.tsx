import { getTranslations } from 'next-intl/server'
import { UndoButton } from '#components/import/undo-button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { manyUndoTexts } from '../many-words.ts'

/** Where one goes from an import that is done. */
export async function AfterImport({ importId }: { importId: string }) {
  const t = await getTranslations('import-many.done')
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3">
      <ButtonLink href="/caseload" variant="primary">
        {t('caseload')}
      </ButtonLink>
      <UndoButton action={`/api/many-imports/${importId}/undo`} texts={await manyUndoTexts()} />
      <a className="link" href="/caseload/import">
        {t('another')}
      </a>
    </div>
  )
}
