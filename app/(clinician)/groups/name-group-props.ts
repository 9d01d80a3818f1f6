import 'server-only'
import { getTranslations } from 'next-intl/server'
import { formStrings } from '#lib/i18n/form-strings.ts'

/** What the form says that names a group; `submit` is what its button does. */
export async function nameGroupProps(submit: 'create' | 'save') {
  const t = await getTranslations('programmes.groups')
  return {
    strings: { name: t('name'), hint: t('nameHint'), required: t('required'), submit: t(submit) },
    formStrings: await formStrings(),
    messages: t.raw('problems') as Record<string, string>,
  }
}
