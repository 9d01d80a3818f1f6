/** Milliseconds as one reads a clock: 110000 is "1:50". */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** An instant as the wall shows it here: "21:40". */
export function timeOf(instant: number, region: string): string {
  return new Intl.DateTimeFormat(region, { hour: 'numeric', minute: '2-digit' }).format(instant)
}

/** "18:30" tomorrow on the wall here, in milliseconds. */
export function tomorrowAt(time: string, now: number): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, hour, minute).getTime()
}

/** True from midnight on: what is later than today on the wall here. */
export function isAnotherDay(instant: number, now: number): boolean {
  return new Date(instant).toDateString() !== new Date(now).toDateString()
}
