import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { nearestLocale } from './locale.ts'
import { loadMessages } from './messages.ts'

/**
 * The language of a request: the cookie that sign-in and the language switch set, else the browser's. The zone is
 * given with each date, since two people and a couple may have three.
 */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('language')?.value
  const locale = nearestLocale(chosen, (await headers()).get('accept-language'))
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
