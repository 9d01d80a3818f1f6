import { join } from 'node:path'
import { now } from '#lib/clock.ts'
import type { Planted } from '#prisma/seed.ts'
import { codeLine, invitationLines, plantDemo, signInLines } from './demo-world.ts'
import { say, stateFolder } from './project.ts'
import type { Plan } from './run-interlude.ts'

/** What `npm run demo` and `npm run dev` have in common: the demo practice, and its sign-ins in the terminal. */
export function demoPlan(web: Plan['web'], build: (ending: AbortSignal) => Promise<void>): Plan {
  const stateDir = stateFolder('demo')
  let demo: Planted | undefined
  return {
    stateDir,
    databaseName: 'demo',
    web,
    before: async ending => {
      await build(ending)
      demo = await plantDemo()
    },
    after: ({ url }) => {
      if (!demo) return
      const { cast, invitations } = demo
      say(`\nInterlude, demo practice: ${url}\n`)
      for (const line of signInLines(cast, now())) say(line)
      if (invitations.length > 0) say('\nOpen invitations (shown once):')
      for (const line of invitationLines(invitations, url)) say(line)
      say(`\nMail goes to ${join(stateDir, 'outbox')}. Codes again: npm run demo -- --codes`)
      keepCodesInSight(cast)
    },
    jobs: true,
  }
}

/** On a terminal: a line with the codes of the moment, written over itself as they change, and at a key. */
function keepCodesInSight(cast: Planted['cast']): void {
  const { stdin, stdout } = process
  if (!stdin.isTTY || !stdout.isTTY) return
  const write = () => stdout.write(`\r${codeLine(cast, now())}`)
  const follow = () => {
    write()
    setTimeout(follow, 30_000 - (Date.now() % 30_000)).unref()
  }
  follow()
  stdin.on('data', write).unref()
}
