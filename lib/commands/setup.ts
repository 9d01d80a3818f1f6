import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { closeDatabase } from '#lib/data/database.ts'
import { foundPractice } from '#lib/data/found-practice.ts'
import { canonicalAddress } from '#lib/domain/address.ts'
import { typedLine } from '#lib/domain/plain-text.ts'
import { env } from '#lib/env.ts'
import { locales } from '#lib/i18n/locale.ts'
import { asWorker, practiceIds } from '#lib/jobs/as-worker.ts'
import { policies } from '#prisma/world/policy.ts'
import { prepareDatabase } from './prepare-database.ts'
import { command, say, stateFolder } from './project.ts'
import { findRunning } from './running.ts'

const zones = new Set(Intl.supportedValuesOf('timeZone'))
const wishes = z.object({
  practice: typedLine(120),
  'owner-name': typedLine(80),
  'owner-email': z.string().transform((email, context) => {
    const address = canonicalAddress(email)
    if (address === null) context.addIssue({ code: 'custom', message: 'is no e-mail address' })
    return address ?? ''
  }),
  locale: z.enum(locales),
  zone: z
    .string()
    .refine(zone => zone === 'UTC' || zones.has(zone), { error: 'must be a zone such as Europe/Lisbon' }),
})

const usage = `npm run setup -- --practice "Name" --owner-name "Name" --owner-email name@example.org
                 [--locale en|es] [--zone Europe/Lisbon] [--another]`

/**
 * `npm run setup`: makes a practice and prints the link and the code with which its first owner enrols. Works beside
 * `npm start` and alone, asks for what is not given, and makes a second practice only with `--another`.
 */
await command(async () => {
  const given = parseArgs({
    options: {
      practice: { type: 'string' },
      'owner-name': { type: 'string' },
      'owner-email': { type: 'string' },
      locale: { type: 'string', default: 'en' },
      zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
      another: { type: 'boolean', default: false },
    },
  }).values
  const wish = check(await askForTheRest(given))
  const stateDir = stateFolder('practice')
  const database = await prepareDatabase({ stateDir, databaseName: 'interlude' })
  try {
    if (!given.another && (await practiceIds()).length > 0) {
      throw new Error(
        'There is a practice already. To make one more in the same installation, add --another.',
      )
    }
    await found(wish, findRunning(stateDir)?.url ?? env().APP_URL)
  } finally {
    await closeDatabase()
    await database.stop()
  }
})

type Wish = z.output<typeof wishes>

async function found(wish: Wish, appUrl: string): Promise<void> {
  const { token, code, expiresAt } = await asWorker(randomUUID(), 'setup', tx =>
    foundPractice(tx, {
      name: wish.practice,
      locale: wish.locale,
      zone: wish.zone,
      policies,
      owner: { displayName: wish['owner-name'], signInName: wish['owner-email'] },
    }),
  )
  say(
    `\nThe practice “${wish.practice}” is made. Its first owner enrols once, until ${expiresAt.toISOString()}:\n`,
  )
  say(`  link  ${appUrl}/invitation/${token}`)
  say(`  code  ${code}\n`)
  say('Whoever has both becomes the owner: hand them over by two different ways.')
}

async function askForTheRest(given: Record<string, string | boolean | undefined>) {
  const questions = {
    practice: 'Name of the practice',
    'owner-name': 'Name of its owner',
    'owner-email': "Owner's e-mail",
  }
  const answers: Record<string, unknown> = { ...given }
  const missing = Object.entries(questions).filter(([name]) => !given[name])
  if (missing.length === 0) return answers
  if (!process.stdin.isTTY) throw new Error(usage)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  for (const [name, question] of missing) answers[name] = await terminal.question(`${question}: `)
  terminal.close()
  return answers
}

function check(answers: unknown): Wish {
  const result = wishes.safeParse(answers)
  if (result.success) return result.data
  const lines = result.error.issues.map(issue => `  --${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${lines.join('\n')}\n\n${usage}`)
}
