import { endCurrentSession } from '#lib/auth/end.ts'
import { answer, answerProblem } from '#lib/http/answer.ts'
import { confirmOrigin } from '#lib/http/origin.ts'

/** Ends the session on the server, then clears what the browser kept of it. Works without a session too. */
export async function POST(request: Request): Promise<Response> {
  try {
    confirmOrigin(request)
    await endCurrentSession()
    return answer({ ended: true }, 200, { 'clear-site-data': '"cache", "storage"' })
  } catch (error) {
    return answerProblem(error)
  }
}
