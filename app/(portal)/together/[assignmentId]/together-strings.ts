import { getTranslations } from 'next-intl/server'
import type { TogetherStrings } from '#components/together/together-strings.ts'
import type en from '#lib/i18n/messages/en/together.json'
import { settleStrings } from '../../exercises/settle-strings.ts'
import type { Wording } from '../../wording.ts'

/** What together mode says. The words in braces are left for the phone to fill, but for who reads what is written. */
export async function togetherStrings({ readers }: Wording): Promise<TogetherStrings> {
  const run = (await getTranslations('together')).raw('run') as (typeof en)['run']
  const t = await getTranslations('exercise')
  const named = (sentence: string) => sentence.replace('{clinician}', () => readers)
  return {
    ...run,
    agree: { ...run.agree, keepNote: named(run.agree.keepNote) },
    close: { ...run.close, note: named(run.close.note) },
    ...(await settleStrings()),
    minutesUnit: t('minutesUnit'),
  }
}
