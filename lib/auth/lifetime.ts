/**
 * How long a session lasts (SECURITY.md C4). Staff: 15 minutes idle, 12 hours in all. Portal: 30 minutes idle,
 * 12 hours in all, until a device can be remembered behind a PIN.
 */
export function idleMinutes(staff: boolean): number {
  return staff ? 15 : 30
}

export const absoluteHours = 12

/** Between password and second factor. */
export const pendingMinutes = 15

/** `last seen` is written at most this often, so that reading does not write. */
export const touchAfterSeconds = 60
