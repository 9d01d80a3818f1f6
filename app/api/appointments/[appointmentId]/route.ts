import { z } from 'zod'
import { moveAppointment } from '#lib/data/appointments.ts'
import { appointmentTime } from '#lib/domain/appointment.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const PUT = defineHandler({
  guard: 'clinician',
  params: idParam('appointmentId'),
  body: appointmentTime.extend({ version: z.int32() }),
  run: (tx, { version, ...time }, { appointmentId }) => moveAppointment(tx, appointmentId, time, version),
})
