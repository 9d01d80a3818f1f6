import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { isAlive, isPostmaster } from './postmaster.ts'

let child: ChildProcess | undefined

afterEach(() => {
  child?.kill('SIGKILL')
})

it('a process that has ended is not alive, even while nobody has asked for its end', async () => {
  // The shell has turned into `cat`, which never asks after the shell's child, by the time that child ends.
  const shell = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child = shell
  const [said] = await once(shell.stdout, 'data')
  await vi.waitUntil(() => !isAlive(Number(said)), 5000)
  expect(() => process.kill(Number(said), 0)).not.toThrow()
  expect(isAlive(shell.pid!)).toBe(true)
})

it('another process, or a server on a folder with a longer name, is not the server', async () => {
  const code = 'process.stdin.resume()'
  child = spawn(process.execPath, ['-e', code, '--', '-D', '/srv/interlude/postgres-copy', '-c', 'port=1'])
  await once(child, 'spawn')
  expect(isPostmaster(process.pid, '/srv/interlude/postgres')).toBe(false)
  expect(isPostmaster(child.pid!, '/srv/interlude/postgres')).toBe(false)
  expect(isPostmaster(child.pid!, '/srv/interlude/postgres-copy')).toBe(true)
})
