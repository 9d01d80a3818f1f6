import { z } from 'zod'
import { voidInvitation } from '#lib/data/invitations.ts'
import { idParam } from '#lib/domain/ids.ts'
import { defineHandler } from '#lib/http/handler.ts'

export const POST = defineHandler({
  guard: 'clinician',
  params: idParam('invitationId'),
  body: z.strictObject({}),
  run: async (tx, _body, { invitationId }) => {
    await voidInvitation(tx, invitationId)
    return { id: invitationId }
  },
})
