import { defineConfig } from '@playwright/test'

const { CHROMIUM_PATH: whole, CHROMIUM_SHELL_PATH: shell = whole } = process.env

const started = (executablePath: string | undefined) => ({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
})

/** A browser without windows has no screen to keep awake. */
const needWindows = /wake-lock/

/** Browser journeys on a production build. The browsers are found by lib/commands/test-browser.ts. */
export default defineConfig({
  testDir: 'journeys',
  outputDir: '.results',
  // Each test has a world of its own (fixtures.ts), so that any may run beside any.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.results/report.json' }]],
  projects: [
    { name: 'shell', testIgnore: needWindows, use: started(shell) },
    { name: 'whole', testMatch: needWindows, use: started(whole) },
  ],
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    viewport: { width: 1280, height: 900 },
    // Tracing takes a fifth of the time: `npm run test:browser -- --trace on <file>` for what failed.
    screenshot: 'only-on-failure',
  },
})
