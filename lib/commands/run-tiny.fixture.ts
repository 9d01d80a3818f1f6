import { fileURLToPath } from 'node:url'
import { command, say, stateFolder } from './project.ts'
import { runInterlude } from './run-interlude.ts'

/** `npm start` with a tiny web server in place of Next's. */
await command(() =>
  runInterlude({
    stateDir: stateFolder('practice'),
    databaseName: 'interlude',
    web: port => [fileURLToPath(new URL('./tiny-web.fixture.ts', import.meta.url)), String(port)],
    after: ({ url }) => say(`runs: ${url}`),
    jobs: process.argv[2] === 'with-jobs',
  }),
)
