import { Server } from 'node:http'

// Loaded into the web server's process before anything else.

/** When the command that started it is killed, the channel between them closes: the same as being asked to stop. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))

/**
 * A closing server resets whoever waits to be accepted, and whoever is accepted but whose request was not read yet:
 * under load, many. So it goes on until nobody new comes, for a few seconds at most, before each of the two.
 */
const { close, closeIdleConnections } = Server.prototype
Server.prototype.close = function closeLater(this: Server, done) {
  whenQuiet(this, () => close.call(this, done))
  return this
}
Server.prototype.closeIdleConnections = function closeIdleLater(this: Server) {
  whenQuiet(this, () => closeIdleConnections.call(this))
}

function whenQuiet(server: Server, then: () => void): void {
  let news = false
  let looks = 0
  const note = () => {
    news = true
  }
  const look = () => {
    looks += 1
    if (news && looks < 10) return lookAgain()
    server.off('connection', note).off('request', note)
    then()
  }
  const lookAgain = () => {
    news = false
    // After the timers of a busy process come its waiting connections, and only then the immediates.
    setTimeout(() => setImmediate(look), 300)
  }
  server.on('connection', note).on('request', note)
  lookAgain()
}
