import type { Locale } from '#lib/i18n/locale.ts'

/** `invitation` is the only one with a link. */
export type MailTemplate = 'flag' | 'flag-backup' | 'invitation' | 'notice' | 'account-changed'

type Text = { readonly subject: string; readonly text: string }

/**
 * Every word that Interlude sends by mail. A lock screen shows it to whoever holds the phone: it names nobody, says
 * nothing of content, place or purpose, and its only placeholder is {url} (SECURITY.md F4, T5). The Spanish speaks
 * to nobody, so that it is neither too familiar nor too distant.
 */
export const mailTemplates: Record<MailTemplate, Record<Locale, Text>> = {
  flag: {
    en: { subject: 'Something to read', text: 'You have something to read in Interlude.' },
    es: { subject: 'Algo para leer', text: 'Hay algo para leer en Interlude.' },
  },
  'flag-backup': {
    en: { subject: 'Something to read', text: 'You have something to read in Interlude, as the backup.' },
    es: { subject: 'Algo para leer', text: 'Hay algo para leer en Interlude, como persona de respaldo.' },
  },
  invitation: {
    en: {
      subject: 'An invitation',
      text: 'You have an invitation. Open the link below together with the code you were given.\n\n{url}',
    },
    es: {
      subject: 'Una invitación',
      text: 'Hay una invitación. El enlace de abajo se abre junto con el código recibido aparte.\n\n{url}',
    },
  },
  notice: {
    en: { subject: 'An update', text: 'You have an update.' },
    es: { subject: 'Una novedad', text: 'Hay una novedad.' },
  },
  'account-changed': {
    en: {
      subject: 'Your account',
      text: 'Something in your account was changed. If this was not you, sign in and look at your settings.',
    },
    es: {
      subject: 'Cambio en la cuenta',
      text: 'Algo cambió en la cuenta. Si el cambio no es conocido, conviene entrar y revisar los ajustes.',
    },
  },
}
