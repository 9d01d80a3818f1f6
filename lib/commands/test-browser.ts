import { spawnSync } from 'node:child_process'
import { findBrowsers } from './find-browser.ts'
import { program } from './program.ts'
import { command, project } from './project.ts'

/** `npm run test:browser`: the journeys of e2e on a production build. What follows `--` goes to Playwright. */
await command(async () => {
  const { whole, shell } = findBrowsers()
  const args = [program('@playwright/test', 'cli.js'), 'test', '--config=e2e/playwright.config.ts']
  const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: whole, CHROMIUM_SHELL_PATH: shell },
  })
  process.exitCode = status ?? 1
})
