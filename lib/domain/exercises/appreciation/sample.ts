import type { Answers } from '../../response.ts'

export const sample: Answers = {
  noticed: {
    value: 'This morning you stayed in the room when I got loud. I felt that you were still with me.',
    audience: 'couple',
  },
}
