import { z } from 'zod'
import { restoreAppointment } from '#lib/data/appointments.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('appointmentId'),
  body: z.strictObject({ version: z.int32() }),
  run: (tx, { version }, { appointmentId }) => restoreAppointment(tx, appointmentId, version),
})
