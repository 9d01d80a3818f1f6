/** Where several partners live. */
export const lisbon = { zone: 'Europe/Lisbon', country: 'PT' } as const
export const madrid = { zone: 'Europe/Madrid', country: 'ES', locale: 'es' } as const
