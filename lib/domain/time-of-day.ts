import { z } from 'zod'

/** A local time as a form sends it, `HH:MM` on 24 hours, becomes the minute of the day (0 to 1439). */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')
  .transform(time => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))

/** The other way round, for a field that shows what is set. */
export function writeTimeOfDay(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
