import { buildIfNeeded, nextCommand } from './build.ts'
import { generate } from './generate.ts'
import { program } from './program.ts'
import { say } from './project.ts'
import { type Count, commands, reported, type Stage, script } from './test-stage.ts'

const vitestReport = 'e2e/.results/unit-and-data.json'
const vitest = [
  program('vitest', 'vitest.mjs'),
  'run',
  '--config=lib/testing/vitest.config.ts',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]

/** What `npm test` runs, in this order; a stage that fails keeps only those from running that stand `after` it. */
const stages: readonly Stage[] = [
  {
    name: 'types',
    run: async () => {
      generate()
      return commands([nextCommand, 'typegen'], [program('typescript', 'bin/tsc'), '--noEmit'])
    },
  },
  {
    name: 'lint',
    run: () =>
      commands([program('@biomejs/biome', 'bin/biome'), 'check', '--config-path=lib/testing/lint.json', '.']),
  },
  { name: 'unit and data', run: () => reported(vitest, vitestReport, countVitest) },
  {
    name: 'build',
    run: async () => {
      await buildIfNeeded()
      return { passed: 1, failed: 0 }
    },
  },
  {
    name: 'journeys',
    after: 'build',
    run: () => reported(['lib/commands/test-browser.ts'], 'e2e/.results/report.json', countPlaywright),
  },
  {
    name: 'catalogue',
    after: 'build',
    run: () => script('--conditions=react-server', 'e2e/catalogue/catalogue.ts'),
  },
  {
    name: 'twin world',
    after: 'build',
    run: () => script('--conditions=react-server', 'e2e/privacy/twin-world.ts', '--pairs', '3'),
  },
  {
    name: 'matrix',
    after: 'build',
    run: () => script('--conditions=react-server', 'e2e/privacy/matrix.ts'),
  },
]

let [passed, failed] = [0, 0]
const broken = new Set<string>()
const lines: string[] = []
for (const stage of stages) {
  say(`\n── ${stage.name}`)
  const begun = performance.now()
  const count = await runStage(stage)
  passed += count.passed
  failed += count.failed
  if (count.failed > 0) broken.add(stage.name)
  lines.push(lineOf(stage.name, count, performance.now() - begun))
  say(lines.at(-1)!)
}
say(`\n${lines.join('\n')}\n`)
say(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function runStage({ run, after }: Stage): Promise<Count> {
  if (after && broken.has(after)) {
    say(`Not run, because of the stage before: ${after}.`)
    return { passed: 0, failed: 1 }
  }
  return run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
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
