import { startWorker } from '#lib/jobs/worker.ts'
import { prepareDatabase } from './prepare-database.ts'
import { command, say, stateFolder } from './project.ts'

/** `npm run worker`: the jobs alone, beside `npm start -- --no-jobs`. As many as one likes may run. */
await command(async () => {
  const database = await prepareDatabase({ stateDir: stateFolder('practice'), databaseName: 'interlude' })
  const worker = await startWorker()
  say(`Jobs run (process ${process.pid}, database ${database.where}).`)
  await new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
  })
  say('Stopping …')
  await worker.stop(20_000)
  await database.stop()
})
