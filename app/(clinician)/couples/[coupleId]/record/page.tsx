import { now } from '#lib/clock.ts'
import { listAppointments } from '#lib/data/appointments.ts'
import { readAskedAlone } from '#lib/data/asked-alone.ts'
import { listCareTeam, listPossibleBackups } from '#lib/data/care-team.ts'
import { titleOfOutcome } from '#lib/data/couple-judging.ts'
import { readCouple } from '#lib/data/couples.ts'
import { readInvitations } from '#lib/data/invitations.ts'
import { listReferrals } from '#lib/data/referrals.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { loadCase } from '../load-case.ts'
import { AppointmentsCard } from './appointments-card.tsx'
import { AskedAloneCard } from './asked-alone-card.tsx'
import { CareTeamCard } from './care-team-card.tsx'
import { CloseCard } from './close-card.tsx'
import { ExportCard } from './export-card.tsx'
import { ImportCard } from './import-card.tsx'
import { PartnerCard } from './partner-card.tsx'
import { ReferralsCard } from './referrals-card.tsx'
import { SetupCard } from './setup-card.tsx'

/** Who they are and how the work with them is set up: all that is not about what they answered. */
export default async function RecordPage({ params }: { params: Promise<{ coupleId: string }> }) {
  const record = await loadCase(params, async tx => {
    const couple = await readCouple(tx)
    return {
      couple,
      outcome: await titleOfOutcome(tx, couple.outcome),
      invitations: await readInvitations(tx),
      asked: await readAskedAlone(tx),
      referrals: await listReferrals(tx),
      appointments: await listAppointments(tx),
      team: await listCareTeam(tx),
      colleagues: await listPossibleBackups(tx),
    }
  })
  const { couple, outcome, invitations, asked, referrals, appointments, team, colleagues } = record
  const at = now()
  const today = localDate(at, couple.zone)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      {(['A', 'B'] as const).map(slot => (
        <div key={slot} id={slot === 'A' ? 'people' : undefined} className="min-w-0 space-y-5">
          <PartnerCard couple={couple} slot={slot} invitation={invitations[slot]} today={today} />
          <AskedAloneCard couple={couple} slot={slot} asked={asked[slot]} today={today} />
          <ReferralsCard couple={couple} slot={slot} referrals={referrals} today={today} />
        </div>
      ))}
      <div className="min-w-0 space-y-5">
        <AppointmentsCard couple={couple} appointments={appointments} now={at} today={today} />
        <CloseCard couple={couple} today={today} />
      </div>
      <div className="min-w-0 space-y-5">
        <CareTeamCard couple={couple} team={team} colleagues={colleagues} today={today} />
        <SetupCard couple={couple} outcome={outcome} />
        <ImportCard coupleId={couple.coupleId} />
        <ExportCard coupleId={couple.coupleId} />
      </div>
    </div>
  )
}
