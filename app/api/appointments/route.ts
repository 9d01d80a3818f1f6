import { z } from 'zod'
import { setAppointment } from '#lib/data/appointments.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { appointmentTime } from '#lib/domain/appointment.ts'
import { found } from '#lib/domain/problem.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  body: appointmentTime.extend({ coupleId: z.uuid() }),
  run: async (tx, { coupleId, ...time }) => setAppointment(found(await openCaseFile(tx, coupleId)), time),
})
