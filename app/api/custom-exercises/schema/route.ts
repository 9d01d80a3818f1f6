import { exerciseFileSchema } from '#lib/domain/custom-exercise-file.ts'

/** What an exercise file looks like: the same for everybody who asks. */
export function GET(): Response {
  return new Response(JSON.stringify(exerciseFileSchema(), null, 2), {
    headers: { 'content-type': 'application/schema+json', 'cache-control': 'private, no-store' },
  })
}
