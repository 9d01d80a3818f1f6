import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { program } from './program.ts'
import { say } from './project.ts'

const debian = '/usr/bin/chromium'
const debianShell = '/usr/bin/chromium-headless-shell'

/**
 * Paths of a Chromium: `whole` is CHROMIUM_PATH, Debian's, Playwright's own, or one that is installed now. `shell` is
 * the same without windows, in which the journeys take a third less time; where there is none, it is the whole one.
 * @throws Error when none is there and none can be installed
 */
export function findBrowsers(): { whole: string; shell: string } {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, which is not there.`)
  const whole = given || [debian, playwrightsOwn()].find(existsSync) || install()
  return { whole, shell: whole === debian && existsSync(debianShell) ? debianShell : whole }
}

function install(): string {
  say('No browser is here: installing Chromium …')
  if (run(process.execPath, program('@playwright/test', 'cli.js'), 'install', '--with-deps', 'chromium')) {
    return playwrightsOwn()
  }
  say('Playwright has none to download here: trying Debian’s …')
  const get = (...names: string[]) => run('apt-get', 'install', '-y', '--no-install-recommends', ...names)
  const asRoot = process.getuid?.() === 0
  if (asRoot && run('apt-get', 'update') && (get('chromium', 'chromium-headless-shell') || get('chromium'))) {
    return debian
  }
  throw new Error('The browser tests need Chromium. Install it and name it in CHROMIUM_PATH.')
}

/** Where Playwright's own would be, whether it is there or not. */
function playwrightsOwn(): string {
  const ask = `console.log(require('@playwright/test').chromium.executablePath())`
  return spawnSync(process.execPath, ['--eval', ask], { encoding: 'utf8' }).stdout.trim()
}

function run(command: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
