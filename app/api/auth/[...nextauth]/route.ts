import NextAuth from 'next-auth'
import { authOptions } from '#lib/auth/options.ts'
import { Problem } from '#lib/domain/problem.ts'
import { answerProblem } from '#lib/http/answer.ts'
import { confirmOrigin } from '#lib/http/origin.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Of next-auth's own routes only these are reachable; stock it answers 500 to some of the others. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  if (path !== 'csrf') return answerProblem(new Problem('not-found'))
  return NextAuth(request as never, context as never, authOptions(null))
}

export async function POST(request: Request, context: Context): Promise<Response> {
  try {
    const path = (await context.params).nextauth.join('/')
    if (path !== 'callback/password' && path !== 'callback/second-factor') throw new Problem('not-found')
    confirmOrigin(request)
    if (Number(request.headers.get('content-length') ?? 0) > 8_192) throw new Problem('invalid', 'too-large')
    return await NextAuth(request as never, context as never, authOptions(request.headers.get('user-agent')))
  } catch (error) {
    return answerProblem(error)
  }
}
