import { z } from 'zod'

/** Parameters of a URL that name one row. */
export const idParam = <Name extends string>(name: Name) =>
  z.object({ [name]: z.uuid() } as { [N in Name]: z.ZodUUID })

/** A local date, `YYYY-MM-DD`, that exists. */
export const localDateString = z.iso.date()
