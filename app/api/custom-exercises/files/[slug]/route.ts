import { currentClinician } from '#lib/auth/current.ts'
import { exportExercise } from '#lib/data/custom-exercises-file.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { exerciseSlug } from '#lib/domain/exercises/exercise.ts'
import { found } from '#lib/domain/problem.ts'
import { answerProblem } from '#lib/http/answer.ts'

/** An exercise that this clinician may use, as a file to keep or to hand on. */
export async function GET(_: Request, context: { params: Promise<{ slug: string }> }): Promise<Response> {
  try {
    const clinician = found(await currentClinician())
    const slug = found(exerciseSlug.safeParse((await context.params).slug).data ?? null)
    const file = await withActor(clinician, tx => exportExercise(tx, slug))
    return new Response(JSON.stringify(file, null, 2), {
      headers: {
        'content-type': 'application/json',
        'content-disposition': `attachment; filename="${file.slug}.json"`,
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    return answerProblem(error)
  }
}
