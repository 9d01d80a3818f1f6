import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createTransport } from 'nodemailer'
import { now } from '#lib/clock.ts'
import { canonicalAddress } from '#lib/domain/address.ts'
import { type Env, env } from '#lib/env.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type MailTemplate, mailTemplates } from './templates.ts'

export type Mail = { readonly to: string; readonly locale: Locale } & (
  | { readonly template: Exclude<MailTemplate, 'invitation'> }
  | { readonly template: 'invitation'; readonly url: string }
)

type MailSettings = Pick<Env, 'APP_URL' | 'SMTP_URL' | 'MAIL_FROM' | 'INTERLUDE_STATE_DIR'>

/**
 * Sends one of the fixed mails, as plain text: to SMTP_URL, or without one into `<state folder>/outbox` as an .eml
 * file. Rejects when the server did not take it (the caller's job tries again), when `to` is no address, and when
 * an invitation's url is not of APP_URL's origin; no message of its own repeats either.
 */
export async function sendMail(mail: Mail, settings: MailSettings = env()): Promise<void> {
  const message = compose(mail, settings)
  if (settings.SMTP_URL) await deliver(message, settings.SMTP_URL)
  else await keep(message, mail.template, settings.INTERLUDE_STATE_DIR ?? '.interlude')
}

type Message = ReturnType<typeof compose>

function compose(mail: Mail, settings: MailSettings) {
  const to = canonicalAddress(mail.to)
  if (to === null) throw new Error('mail: not an address')
  const { subject, text } = mailTemplates[mail.template][mail.locale]
  return {
    from: settings.MAIL_FROM ?? {
      name: 'Interlude',
      address: `no-reply@${new URL(settings.APP_URL).hostname}`,
    },
    // As an object it is taken whole; a string would be parsed for several addresses.
    to: { name: '', address: to },
    subject,
    text:
      mail.template === 'invitation' ? text.replace('{url}', () => ownUrl(mail.url, settings.APP_URL)) : text,
    date: now(),
    // RFC 3834: no holiday reply comes back to it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function ownUrl(url: string, appUrl: string): string {
  const parsed = URL.parse(url)
  if (parsed?.origin !== new URL(appUrl).origin) throw new Error('mail: the link leads elsewhere')
  return parsed.href
}

const loopback = ['localhost', '127.0.0.1', '[::1]']

async function deliver(message: Message, smtpUrl: string): Promise<void> {
  const transport = createTransport({
    url: smtpUrl,
    // The recipient's address alone tells something. `?requireTLS=false` in SMTP_URL is for a relay in the same box.
    requireTLS: !loopback.includes(new URL(smtpUrl).hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  try {
    await transport.sendMail(message)
  } finally {
    transport.close()
  }
}

/** Under its final name only when whole, so that a reader of the folder never meets half a mail. */
async function keep(message: Message, template: MailTemplate, stateDir: string): Promise<void> {
  const outbox = resolve(stateDir, 'outbox')
  await mkdir(outbox, { recursive: true, mode: 0o700 })
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  const name = `${message.date.toISOString().replaceAll(':', '')}-${template}-${randomUUID()}`
  await writeFile(join(outbox, `${name}.part`), bytes, { mode: 0o600, flush: true })
  await rename(join(outbox, `${name}.part`), join(outbox, `${name}.eml`))
}
