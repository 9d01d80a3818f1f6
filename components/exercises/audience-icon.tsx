export type AudienceName = 'me' | 'therapist' | 'couple'

/** A full circle keeps, a half one goes to the therapist, an open one is for all three. Decoration beside words. */
export function AudienceIcon({ value }: { value: AudienceName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden className="size-5 flex-none rtl:-scale-x-100">
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      {value === 'me' && <circle cx="10" cy="10" r="8" fill="currentColor" />}
      {value === 'therapist' && <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />}
    </svg>
  )
}
