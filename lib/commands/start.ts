import { parseArgs } from 'node:util'
import { buildIfNeeded, nextCommand } from './build.ts'
import { command, say, stateFolder } from './project.ts'
import { runInterlude } from './run-interlude.ts'

/** `npm start`: a practice's own installation. `-- --no-jobs` leaves the jobs to `npm run worker`. */
await command(async () => {
  const { values } = parseArgs({ options: { jobs: { type: 'boolean', default: true } }, allowNegative: true })
  await runInterlude({
    stateDir: stateFolder('practice'),
    databaseName: 'interlude',
    web: port => [nextCommand, 'start', '-H', '127.0.0.1', '-p', String(port)],
    before: buildIfNeeded,
    after: ({ url }) => say(`\nInterlude: ${url}\nThe first owner is made with: npm run setup\n`),
    jobs: values.jobs,
  })
})
