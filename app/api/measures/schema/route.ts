import { measureFileSchema } from '#lib/domain/measures/file.ts'

/** What a measure's file looks like: the same for everybody who asks. */
export function GET(): Response {
  return new Response(JSON.stringify(measureFileSchema(), null, 2), {
    headers: { 'content-type': 'application/schema+json', 'cache-control': 'private, no-store' },
  })
}
