import { buildIfNeeded, nextCommand } from './build.ts'
import { generate } from './generate.ts'
import { program } from './program.ts'
import { say } from './project.ts'
import { type Count, commands, reported, type Show, type Stage, script } from './test-stage.ts'

const vitestReport = 'e2e/.results/unit-and-data.json'
const vitest = [
  program('vitest', 'vitest.mjs'),
  'run',
  '--config=lib/testing/vitest.config.ts',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]

/** What `npm test` runs first, in this order. */
const first: readonly Stage[] = [
  {
    name: 'types',
    run: async show => {
      generate()
      return commands(show, [nextCommand, 'typegen'], [program('typescript', 'bin/tsc'), '--noEmit'])
    },
  },
  {
    name: 'lint',
    run: show =>
      commands(show, [
        program('@biomejs/biome', 'bin/biome'),
        'check',
        '--config-path=lib/testing/lint.json',
        '.',
      ]),
  },
  { name: 'unit and data', run: show => reported(show, vitest, vitestReport, countVitest) },
  {
    name: 'build',
    run: async () => {
      await buildIfNeeded()
      return { passed: 1, failed: 0 }
    },
  },
]

const journeys: Stage = {
  name: 'journeys',
  after: 'build',
  run: show => reported(show, ['lib/commands/test-browser.ts'], 'e2e/.results/report.json', countPlaywright),
}

/** On production servers of their own, beside the journeys: one at a time, and two once the journeys are over. */
const proofs: readonly Stage[] = [
  {
    name: 'catalogue',
    after: 'build',
    run: show => script(show, '--conditions=react-server', 'e2e/catalogue/catalogue.ts'),
  },
  {
    name: 'twin world',
    after: 'build',
    run: show => script(show, '--conditions=react-server', 'e2e/privacy/twin-world.ts', '--pairs', '2'),
  },
  {
    name: 'matrix',
    after: 'build',
    run: show => script(show, '--conditions=react-server', 'e2e/privacy/matrix.ts'),
  },
  {
    name: 'without proxy',
    after: 'build',
    run: show => script(show, '--conditions=react-server', 'e2e/privacy/matrix.ts', '--without-proxy'),
  },
]

let [passed, failed] = [0, 0]
const broken = new Set<string>()
const lines = new Map<string, string>()
const at = (text: string) => void process.stdout.write(text)

for (const stage of first) await run(stage, at)
const waiting = [...proofs]
await Promise.all([run(journeys, at).then(() => oneByOne(waiting)), oneByOne(waiting)])
const inOrder = [...first, journeys, ...proofs].map(each => lines.get(each.name)!)
say(`\n${inOrder.join('\n')}\n`)
say(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** Takes them off the list. What they say is kept until each is done, so that two stages never speak at once. */
async function oneByOne(stages: Stage[]): Promise<void> {
  for (let stage = stages.shift(); stage; stage = stages.shift()) {
    let kept = ''
    await run(stage, text => {
      kept += text
    })
    at(kept)
  }
}

async function run(stage: Stage, show: Show): Promise<void> {
  show(`\n── ${stage.name}\n`)
  const begun = performance.now()
  const count = await runStage(stage, show)
  passed += count.passed
  failed += count.failed
  if (count.failed > 0) broken.add(stage.name)
  lines.set(stage.name, lineOf(stage.name, count, performance.now() - begun))
  show(`${lines.get(stage.name)}\n`)
}

async function runStage({ run, after }: Stage, show: Show): Promise<Count> {
  if (after && broken.has(after)) {
    show(`Not run, because of the stage before: ${after}.\n`)
    return { passed: 0, failed: 1 }
  }
  return run(show).catch((error: unknown) => {
    show(`${error instanceof Error ? error.message : error}\n`)
    return { passed: 0, failed: 1 }
  })
}

function lineOf(name: string, { passed, failed, skipped = 0 }: Count, ms: number): string {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return `${failed === 0 ? '✓' : '✗'} ${name.padEnd(15)} ${counts.padEnd(34)} ${Math.round(ms / 1000)} s`
}

/** A file that does not even load has no tests to count. */
function countVitest(report: {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[]
}): Count {
  const unread = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests,
  }
}

function countPlaywright({
  stats,
}: {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}
