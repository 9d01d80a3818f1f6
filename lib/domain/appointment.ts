import { z } from 'zod'
import { localDay } from './calendar.ts'
import { timeOfDay } from './time-of-day.ts'

/** An appointment as a clinician says it: local day and time in the couple's zone, and how long it lasts. */
export const appointmentTime = z.strictObject({
  day: localDay,
  time: timeOfDay,
  minutes: z.int().min(10).max(480),
})
export type AppointmentTime = z.infer<typeof appointmentTime>
