const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const ties = new Map<number, () => void>()

/**
 * Ties the server `pid` to this process: when the process exits by itself the server is told to stop, and with
 * `onSignals` a signal first waits for `stop` and then ends the process as it would have.
 */
export function tieToProcess(pid: number, onSignals: boolean, stop: () => Promise<void>): void {
  const onExit = () => {
    // An exiting process cannot wait: the server goes on to stop by itself.
    try {
      process.kill(pid, 'SIGINT')
    } catch {}
  }
  const onSignal = async (signal: NodeJS.Signals) => {
    await stop().catch(error => console.error(error))
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  process.on('exit', onExit)
  if (onSignals) for (const signal of signals) process.on(signal, onSignal)
  ties.set(pid, () => {
    process.off('exit', onExit)
    for (const signal of signals) process.off(signal, onSignal)
  })
}

/** Forgets a server that has stopped: its number may soon be another process. */
export function untie(pid: number): void {
  ties.get(pid)?.()
  ties.delete(pid)
}
