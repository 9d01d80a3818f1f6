import { parseArgs } from 'node:util'
import { nextCommand } from './build.ts'
import { demoPlan } from './demo-plan.ts'
import { forgetDemo } from './forget-demo.ts'
import { generate } from './generate.ts'
import { command } from './project.ts'
import { runInterlude } from './run-interlude.ts'

/** `npm run dev`: the demo on Next's development server. `-- --fresh` plants it anew. */
await command(async () => {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } })
  if (values.fresh) await forgetDemo()
  const serve = (port: number) => [nextCommand, 'dev', '-H', '127.0.0.1', '-p', String(port)]
  await runInterlude(demoPlan(serve, async () => generate()))
})
