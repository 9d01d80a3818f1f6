import { getTranslations } from 'next-intl/server'
import { manyDoneTexts, manyTexts } from '#components/import/many-texts.ts'
import { columnsTexts } from '#components/import/texts.ts'
import { columnFixes, importProblems, rawTexts } from '../../couples/[coupleId]/import/import-words.ts'

/** Every problem of an import of many as a text with places, by reason. */
export async function manyProblems(): Promise<Record<string, string>> {
  const t = await getTranslations('import-many')
  return { ...(await importProblems()), ...(t.raw('problems') as Record<string, string>) }
}

/** What has to be looked at in the form, by reason. */
export async function manyFixes(): Promise<Record<string, string>> {
  const t = await getTranslations('import-many')
  return { ...(await columnFixes()), ...(t.raw('fixes') as Record<string, string>) }
}

/** The texts of the form, those it shares with the form for one couple included. */
export async function manyFormTexts() {
  return {
    ...(await rawTexts('import.columns', columnsTexts)),
    ...(await raw('import-many.form', manyTexts)),
  }
}

export async function manyDone() {
  return raw('import-many.done', manyDoneTexts)
}

/** What stands on the button that takes an import of many back. */
export async function manyUndoTexts() {
  const t = await getTranslations('import-many.done')
  return { undo: t('undo'), undoing: t('undoing'), undone: t.raw('undone'), lost: t('undoLost') }
}

async function raw<Key extends string>(
  area: 'import-many.form' | 'import-many.done',
  keys: readonly Key[],
): Promise<Record<Key, string>> {
  const t = await getTranslations(area)
  return Object.fromEntries(keys.map(key => [key, t.raw(key as never)])) as Record<Key, string>
}
