import { z } from 'zod'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
const keyAdvice = 'must be 32 random bytes in base64; make one with: openssl rand -base64 32'

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be an address such as ${example}` })
const postgresAddress = address(/^postgres(ql)?$/, 'postgresql://name:password@db.example.org:5432/interlude')

const settings = z
  .object({
    DATABASE_URL: postgresAddress.optional(),
    DATABASE_OWNER_URL: postgresAddress.optional(),
    APP_URL: address(/^https?$/, 'https://interlude.example.org').optional(),
    SMTP_URL: address(/^smtps?$/, 'smtps://name:password@mail.example.org').optional(),
    MAIL_FROM: z.string().includes('@', { error: 'must hold an e-mail address' }).optional(),
    // One key, or several with the newest first while keys are being changed.
    INTERLUDE_KEY: z
      .string()
      .refine(keys => keys.split(',').every(key => Buffer.from(key, 'base64').length === 32), {
        error: keyAdvice,
      })
      .optional(),
    INTERLUDE_STATE_DIR: z.string().optional(),
    PORT: z.coerce
      .number({ error: 'must be a port number' })
      .int({ error: 'must be a port number' })
      .min(1, { error: 'must be a port number from 1 to 65535' })
      .max(65_535, { error: 'must be a port number from 1 to 65535' }),
    INTERLUDE_CLOCK_FILE: z.string().optional(),
    INTERLUDE_LIMITS: z.enum(['on', 'raised'], { error: "must be 'on' or 'raised'" }),
  })
  .superRefine((values, context) => {
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    // This also runs when a single setting is wrong already.
    const url = URL.parse(values.APP_URL ?? 'http://localhost')
    const local = url?.protocol === 'http:' && loopback.has(url.hostname)
    if (url?.protocol === 'http:' && !local) {
      refuse('APP_URL', 'must begin with https:// (plain http is for localhost only)')
    }
    // Both loosen what protects people, so an address that others can reach never gets them.
    if (values.INTERLUDE_CLOCK_FILE && !local) {
      refuse('INTERLUDE_CLOCK_FILE', 'is for tests: leave it out, or use an http://localhost APP_URL')
    }
    if (values.INTERLUDE_LIMITS === 'raised' && !local) {
      refuse(
        'INTERLUDE_LIMITS',
        "is 'raised' for tests only: leave it out, or use an http://localhost APP_URL",
      )
    }
    if (values.DATABASE_OWNER_URL && !values.DATABASE_URL) {
      refuse('DATABASE_URL', 'is missing: DATABASE_OWNER_URL is only used together with it')
    }
  })
  .transform(({ APP_URL, ...values }) => ({
    ...values,
    APP_URL: new URL(APP_URL ?? `http://localhost:${values.PORT}`).origin,
  }))

/** The settings of this process, checked. `APP_URL` is an origin without a path; `INTERLUDE_KEY` stays base64. */
export type Env = z.output<typeof settings>

let known: Env | undefined

/**
 * The settings, read from `process.env` once and kept. An empty value counts as not set.
 * Throws an Error that names every wrong setting and what it should be, and never repeats a value.
 */
export function env(): Env {
  known ??= parseEnv(process.env)
  return known
}

/** Reads `process.env` again, for a command that has just put the embedded server's addresses there. */
export function readEnvAgain(): Env {
  known = undefined
  return env()
}

/** Checks a set of settings; see `env`. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = settings.safeParse({ INTERLUDE_LIMITS: 'on', PORT: '3000', ...given })
  if (result.success) return result.data
  const lines = result.error.issues.map(issue => `  ${issue.path.join('.')} ${issue.message}`)
  throw new Error(`Interlude cannot start with these settings:\n${lines.join('\n')}`)
}
