import { describe, expect, it } from 'vitest'
import { parseEnv } from './env.ts'

const key = Buffer.alloc(32, 1).toString('base64')

describe('parseEnv', () => {
  it('has defaults for a first start on one machine', () => {
    expect(parseEnv({})).toEqual({ APP_URL: 'http://localhost:3000', PORT: 3000, INTERLUDE_LIMITS: 'on' })
    expect(parseEnv({ PORT: '4001' })).toMatchObject({ APP_URL: 'http://localhost:4001', PORT: 4001 })
  })

  it('takes what production sets, holds empty for not set, and leaves the rest of the environment out', () => {
    const given = {
      APP_URL: 'https://interlude.example.org/',
      DATABASE_URL: 'postgresql://app:a@db.example.org/interlude',
      DATABASE_OWNER_URL: 'postgres://owner:b@db.example.org/interlude',
      SMTP_URL: 'smtps://name:word@mail.example.org',
      MAIL_FROM: 'Interlude <interlude@example.org>',
      INTERLUDE_KEY: key,
      INTERLUDE_STATE_DIR: '',
      HOME: '/home/somebody',
    }
    const { HOME, INTERLUDE_STATE_DIR, ...kept } = given
    expect(parseEnv(given)).toEqual({
      ...kept,
      APP_URL: 'https://interlude.example.org',
      PORT: 3000,
      INTERLUDE_LIMITS: 'on',
    })
  })

  it.each([
    ['APP_URL', { APP_URL: 'http://interlude.example.org' }],
    ['APP_URL', { APP_URL: 'http://localhost.example.org' }],
    ['APP_URL', { APP_URL: 'interlude.example.org' }],
    ['APP_URL', { APP_URL: 'javascript:alert(1)' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db.example.org/x' }],
    ['DATABASE_URL', { DATABASE_OWNER_URL: 'postgres://owner:b@db.example.org/interlude' }],
    ['SMTP_URL', { SMTP_URL: 'https://mail.example.org' }],
    ['MAIL_FROM', { MAIL_FROM: 'Interlude' }],
    ['INTERLUDE_KEY', { INTERLUDE_KEY: key.slice(4) }],
    ['INTERLUDE_KEY', { INTERLUDE_KEY: 'a passphrase' }],
    ['INTERLUDE_KEY', { INTERLUDE_KEY: `${key},` }],
    ['PORT', { PORT: 'x' }],
    ['PORT', { PORT: '70000' }],
    ['INTERLUDE_LIMITS', { INTERLUDE_LIMITS: 'off' }],
    ['INTERLUDE_LIMITS', { INTERLUDE_LIMITS: 'raised', APP_URL: 'https://interlude.example.org' }],
    [
      'INTERLUDE_CLOCK_FILE',
      { INTERLUDE_CLOCK_FILE: '/tmp/clock', APP_URL: 'https://interlude.example.org' },
    ],
    ['INTERLUDE_CLOCK_FILE', { INTERLUDE_CLOCK_FILE: '/tmp/clock', APP_URL: 'https://localhost' }],
  ])('refuses a wrong %s: %j', (name, given) => {
    expect(() => parseEnv(given)).toThrow(new RegExp(`\\n  ${name} `))
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'allows the test clock and raised limits on %s',
    APP_URL => {
      const given = { APP_URL, INTERLUDE_CLOCK_FILE: '/tmp/clock', INTERLUDE_LIMITS: 'raised' }
      expect(parseEnv(given)).toMatchObject(given)
    },
  )

  it('names every wrong setting at once and repeats no value', () => {
    const given = { INTERLUDE_KEY: 'canary-key', DATABASE_URL: 'canary-url', PORT: 'canary-port' }
    const refused = () => parseEnv(given)
    expect(refused).toThrow(/DATABASE_URL[\s\S]*INTERLUDE_KEY[\s\S]*PORT/)
    expect(refused).not.toThrow(/canary/)
  })
})
