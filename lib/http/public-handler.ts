import 'server-only'
import type { z } from 'zod'
import { spend } from '#lib/data/limits.ts'
import { answer, answerProblem } from './answer.ts'
import { confirmOrigin } from './origin.ts'
import { readBody } from './read-body.ts'

type Definition<Body> = {
  readonly body: z.ZodType<Body>
  /** Returns the reply's JSON, or a whole Response when headers or cookies go with it. */
  readonly run: (body: Body, request: Request) => Promise<Response | object>
}

/**
 * For the few changes before anybody is signed in fully: origin → limit for everybody together → strict parse → run.
 * What they do is single-use by itself (an invitation, a code), so they carry no idempotency key.
 */
export function definePublicHandler<Body>(definition: Definition<Body>) {
  return async (request: Request): Promise<Response> => {
    try {
      confirmOrigin(request)
      await spend('sign-in-everybody', 'public')
      const { body } = await readBody(request, definition.body)
      const reply = await definition.run(body, request)
      return reply instanceof Response ? reply : answer(reply)
    } catch (error) {
      return answerProblem(error)
    }
  }
}
