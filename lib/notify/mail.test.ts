import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locale.ts'
import { type Mail, sendMail } from './mail.ts'
import { type MailTemplate, mailTemplates } from './templates.ts'

type Received = { from: string; to: string[]; source: string }

let received: Received[] = []
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _session, callback) =>
    callback(address.startsWith('nobody') ? new Error('no such mailbox') : null),
  onData(stream, { envelope }, callback) {
    const chunks: Buffer[] = []
    stream.on('data', chunk => chunks.push(chunk))
    stream.on('end', () => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      received.push({
        from,
        to: envelope.rcptTo.map(rcpt => rcpt.address),
        source: Buffer.concat(chunks).toString(),
      })
      callback()
    })
  },
})
let port = 0

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.server.address() as { port: number }).port
})
afterAll(() => new Promise<void>(resolve => server.close(() => resolve())))
beforeEach(() => {
  received = []
})

const appUrl = 'https://portal.example'
const url = `${appUrl}/invitation/${'t'.repeat(43)}`
const smtp = (host = '127.0.0.1', query = '') => ({
  APP_URL: appUrl,
  SMTP_URL: `smtp://${host}:${port}${query}`,
})
const mailOf = (template: MailTemplate, locale: 'en' | 'es', to = 'maya@example.com'): Mail =>
  template === 'invitation' ? { to, locale, template, url } : { to, locale, template }
const kinds = (Object.keys(mailTemplates) as MailTemplate[]).flatMap(template =>
  locales.map(locale => ({ template, locale })),
)

test.each(kinds)(
  '$template in $locale arrives with its fixed words and nothing else',
  async ({ template, locale }) => {
    await sendMail(mailOf(template, locale), smtp())
    expect(received).toHaveLength(1)
    const { from, to, source } = received[0]!
    expect([from, to]).toEqual(['no-reply@portal.example', ['maya@example.com']])
    const { headers, body } = read(source)
    expect(Object.keys(headers).sort()).toEqual([
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
    expect(headers).toMatchObject({ from: 'Interlude <no-reply@portal.example>', to: 'maya@example.com' })
    expect(headers['content-type']).toMatch(/^text\/plain; charset=utf-8/)
    expect(headers['message-id']).toMatch(/^<[0-9a-f-]+@portal\.example>$/)
    expect(headers.subject).toBe(mailTemplates[template][locale].subject)
    expect(body).toBe(mailTemplates[template][locale].text.replace('{url}', url))
  },
)

test('the sender may be renamed', async () => {
  await sendMail(mailOf('notice', 'en'), { ...smtp(), MAIL_FROM: 'Notes <notes@mail.example>' })
  expect(received[0]!.from).toBe('notes@mail.example')
  expect(read(received[0]!.source).headers.from).toBe('Notes <notes@mail.example>')
})

test('without a server the mail is a file in the outbox, for its owner alone', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'mail-'))
  const settings = { APP_URL: appUrl, INTERLUDE_STATE_DIR: stateDir }
  await sendMail(mailOf('invitation', 'es'), settings)
  await sendMail(mailOf('notice', 'en'), { ...settings, APP_URL: 'http://localhost:3000' })
  const files = readdirSync(join(stateDir, 'outbox'))
  expect(files).toHaveLength(2)
  const file = join(
    stateDir,
    'outbox',
    files.find(name => /^[\dT.-]+Z-invitation-[0-9a-f-]+\.eml$/.test(name))!,
  )
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(stateDir, 'outbox')).mode & 0o777).toBe(0o700)
  const { headers, body } = read(readFileSync(file, 'utf8'))
  expect(headers.subject).toBe('Una invitación')
  expect(body).toContain(url)
})

test.each([
  'maya@example.com\r\nBcc: jordan@example.com',
  'maya@example.com, jordan@example.com',
  'maya@example.com>\r\nRCPT TO:<jordan@example.com',
  'Maya <maya@example.com>',
  'group: maya@example.com;',
  'maya',
  '',
])('%j gets no mail', async to => {
  const refusal = await sendMail(mailOf('notice', 'en', to), smtp()).catch(error => error)
  expect(refusal.message).toBe('mail: not an address')
  expect(received).toEqual([])
})

test.each([
  'https://portal.example.evil.example/x',
  'https://portal.example@evil.example/x',
  'http://portal.example/x',
  'javascript:alert(1)',
  '//evil.example',
  'not a link',
])('an invitation does not lead to %j', async elsewhere => {
  const mail: Mail = { to: 'maya@example.com', locale: 'en', template: 'invitation', url: elsewhere }
  await expect(sendMail(mail, smtp())).rejects.toThrow('the link leads elsewhere')
  expect(received).toEqual([])
})

test('no line of a link becomes a line of the mail', async () => {
  const mail: Mail = {
    to: 'maya@example.com',
    locale: 'en',
    template: 'invitation',
    url: `${appUrl}/x\r\n.\r\nMAIL FROM:<evil@example.com>\r\n$& $'`,
  }
  await sendMail(mail, smtp())
  const lines = read(received[0]!.source).body.split('\n')
  expect(received).toHaveLength(1)
  expect(lines.slice(0, 2)).toEqual(mailTemplates.invitation.en.text.split('\n').slice(0, 2))
  expect(lines).toHaveLength(3)
  expect(lines[2]).not.toMatch(/\s/)
  expect(lines[2]).toBe(new URL(mail.url).href)
})

test('what the server refuses is not taken for sent', async () => {
  await expect(sendMail(mailOf('notice', 'en', 'nobody@example.com'), smtp())).rejects.toThrow()
  const closed = { APP_URL: appUrl, SMTP_URL: 'smtp://127.0.0.1:9' }
  await expect(sendMail(mailOf('notice', 'en'), closed)).rejects.toThrow()
})

test('no address goes in clear text to another machine, unless the operator says so', async () => {
  // 0.0.0.0 leads to this machine without being one of its loopback names.
  await expect(sendMail(mailOf('notice', 'en'), smtp('0.0.0.0'))).rejects.toThrow(/STARTTLS/i)
  expect(received).toEqual([])
  await sendMail(mailOf('notice', 'en'), smtp('0.0.0.0', '?requireTLS=false'))
  expect(received).toHaveLength(1)
})

function read(source: string): { headers: Record<string, string>; body: string } {
  const [head, ...rest] = source.split('\r\n\r\n')
  const unfolded = head!.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = Object.fromEntries(
    unfolded.map(line => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      words(line.slice(line.indexOf(':') + 2)),
    ]),
  )
  const body = rest.join('\r\n\r\n').replace(/\r\n$/, '')
  const coded = headers['content-transfer-encoding'] === 'quoted-printable'
  return { headers, body: (coded ? unquote(body.replaceAll('=\r\n', '')) : body).replaceAll('\r\n', '\n') }
}

/** RFC 2047, Q encoding. */
function words(value: string): string {
  return value.replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, text) => unquote(text.replaceAll('_', ' ')))
}

function unquote(text: string): string {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}
