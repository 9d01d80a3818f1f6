/** How long a pause may be, in minutes. By itself, for a phone that draws the choice loads no schema. */
export const pauseMinutes = [5, 10, 20, 60] as const
