import { endCurrentSession } from '#lib/auth/end.ts'
import { answer, answerProblem } from '#lib/http/answer.ts'
import { confirmOrigin } from '#lib/http/origin.ts'

/** Quick exit: the session ends and nothing is kept. The page has gone blank before this is even sent. */
export async function POST(request: Request): Promise<Response> {
  try {
    confirmOrigin(request)
    await endCurrentSession()
    return answer({ ended: true }, 200, { 'clear-site-data': '"cache", "cookies"' })
  } catch (error) {
    return answerProblem(error)
  }
}
