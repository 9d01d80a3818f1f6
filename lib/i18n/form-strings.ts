import { getTranslations } from 'next-intl/server'

/** What the form kit says, in the language of the request. */
export async function formStrings() {
  const t = await getTranslations('common.form')
  return {
    sending: t('sending'),
    retrying: t('retrying'),
    problemTitle: t('problemTitle'),
    kept: t('kept'),
    tryAgain: t('tryAgain'),
  }
}

/** Every problem's sentence by its reason, with a few of a page's own. */
export async function problemMessages(
  own: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const t = await getTranslations()
  return { ...(t.raw('problem') as Record<string, string>), ...own }
}
