import { Server } from 'node:http'

// Loaded into the web server's process before anything else.

/** When the command that started it is killed, the channel between them closes: the same as being asked to stop. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))

/**
 * A closing server resets whoever waits to be accepted, and whoever is accepted but whose request was not read yet:
 * under load, many. So it goes on for a moment as if nothing were, and then takes nobody new.
 */
const { close, closeIdleConnections } = Server.prototype
Server.prototype.close = function closeLater(this: Server, done) {
  // After the timers of a busy process come its waiting connections, and only then the immediates.
  setTimeout(() => setImmediate(() => close.call(this, done)), 500)
  return this
}
Server.prototype.closeIdleConnections = function closeIdleLater(this: Server) {
  setTimeout(() => closeIdleConnections.call(this), 1_000)
}
