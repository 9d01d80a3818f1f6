import { createServer } from 'node:http'

/**
 * A web server for the tests of what starts and stops it. `/settings` tells which settings it has; `/slow` answers
 * only when the server has been asked to stop; `/busy` reads nothing else for half a second.
 */
const waiting: (() => void)[] = []
const server = createServer((request, response) => {
  if (request.url === '/slow') waiting.push(() => response.end('finished'))
  else if (request.url === '/busy') response.end(`${work(500)}`)
  else response.end(JSON.stringify({ pid: process.pid, settings: Object.keys(process.env).sort() }))
})
process.on('SIGTERM', () => {
  server.close(() => process.exit(143))
  setTimeout(() => {
    for (const answer of waiting) answer()
  }, 200)
})
server.listen(Number(process.argv[2]), '127.0.0.1')

function work(ms: number): number {
  let turns = 0
  for (const end = Date.now() + ms; Date.now() < end; ) turns += 1
  return turns
}
