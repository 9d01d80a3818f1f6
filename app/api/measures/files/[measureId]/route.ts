import { currentClinician } from '#lib/auth/current.ts'
import { exportMeasureFile } from '#lib/data/measures.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { found } from '#lib/domain/problem.ts'
import { answerProblem } from '#lib/http/answer.ts'
import { measureParam } from '../../bodies.ts'

/** A measure as a file to keep, to hand on, or to write another after. */
export async function GET(
  _: Request,
  context: { params: Promise<{ measureId: string }> },
): Promise<Response> {
  try {
    const clinician = found(await currentClinician())
    const { measureId } = found(measureParam.safeParse(await context.params).data ?? null)
    const file = await withActor(clinician, tx => exportMeasureFile(tx, measureId))
    return new Response(JSON.stringify(file, null, 2), {
      headers: {
        'content-type': 'application/json',
        'content-disposition': `attachment; filename="${file.id}.json"`,
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    return answerProblem(error)
  }
}
