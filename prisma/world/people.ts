import type { StaffKey } from './story.ts'

/** The practice and its staff. Partners stand in their couples' stories. */
export const practice = { name: 'Harbour Street Practice', locale: 'en', zone: 'Europe/Lisbon' }

type StaffPerson = {
  key: StaffKey
  name: string
  role: 'owner' | 'clinician'
  email: string
  locale: 'en' | 'es'
}

export const staff: readonly StaffPerson[] = [
  { key: 'ruth', name: 'Ruth Lindqvist', role: 'owner', email: 'ruth@example.org', locale: 'en' },
  { key: 'amara', name: 'Dr Amara Okafor', role: 'clinician', email: 'amara@example.org', locale: 'en' },
  { key: 'mateo', name: 'Dr Mateo Ferrer', role: 'clinician', email: 'mateo@example.org', locale: 'es' },
]

/** One for all staff and one for all partners: this practice is a demonstration, and says so. */
export const passwords = { staff: 'copper-kettle-window', partner: 'quiet-river-lantern-tea' }
