import { getTranslations } from 'next-intl/server'

const problemKeys = [
  'no-file',
  'file-empty',
  'file-too-large',
  'file-spreadsheet',
  'file-not-text',
  'file-encoding',
  'csv-empty',
  'csv-no-rows',
  'csv-one-column',
  'csv-header',
  'csv-uneven-row',
  'csv-open-quote',
  'csv-stray-quote',
  'csv-duplicate-column',
  'parts-missing',
  'other-part',
  'import-done',
  'rows-refused',
  'no-values',
  'too-many-values',
  'couple-closed',
  'lost',
  'too-many',
  'database',
  'not-found',
  'signed-out',
  'fields',
  'unexpected',
] as const

const fixKeys = [
  'filter-value',
  'day-column',
  'start-date',
  'label',
  'range',
  'whose',
  'no-series',
  'too-many-series',
  'same-series',
  'ranges-differ',
] as const

/** Every problem of an import as a text with places, by reason. */
export async function importProblems(): Promise<Record<string, string>> {
  const t = await getTranslations('import.problems')
  return Object.fromEntries(problemKeys.map(key => [key, t.raw(key)]))
}

export async function columnFixes(): Promise<Record<string, string>> {
  const t = await getTranslations('import.columns.fixes')
  return Object.fromEntries(fixKeys.map(key => [key, t.raw(key)]))
}

/** Texts of an area as they are written, for a client part that fills in the values itself. */
export async function rawTexts<Key extends string>(
  area: 'import.choose' | 'import.columns' | 'import.done',
  keys: readonly Key[],
): Promise<Record<Key, string>> {
  const t = await getTranslations(area)
  return Object.fromEntries(keys.map(key => [key, t.raw(key as never)])) as Record<Key, string>
}

/** What stands on the button that takes an import back. */
export async function undoTexts() {
  const t = await getTranslations('import.done')
  return { undo: t('undo'), undoing: t('undoing'), undone: t.raw('undone'), lost: t('undoLost') }
}
