-- The second lock for measures that a practice brought, and for flags that an answer raised.

alter table practice_measure enable row level security;
alter table practice_measure force row level security;
grant select, insert on practice_measure to interlude_app;
-- A version never changes, but that it is put away or taken back.
grant update (archived_at) on practice_measure to interlude_app;
create policy wall on practice_measure as restrictive using (
  practice_id = (select app_practice()) or (select app_role()) = 'identity');

-- The practice's clinicians share its measures. A partner reads one only as it was given, as an exercise.
create policy clinician_reads on practice_measure for select using ((select app_role()) = 'clinician');
create policy clinician_brings on practice_measure for insert with check (
  (select app_role()) = 'clinician' and created_by = (select app_actor()));
create policy clinician_puts_away on practice_measure for update using ((select app_role()) = 'clinician');
create policy clinician_reads_measures on exercise_definition for select using (
  (select app_role()) = 'clinician' and origin = 'measure'
  and slug in (select m.measure_id from practice_measure m));
create policy clinician_adds_measures on exercise_definition for insert with check (
  (select app_role()) = 'clinician' and origin = 'measure'
  and slug in (select m.measure_id from practice_measure m));

-- A flag is raised by an answer of one's own, or by none.
drop policy partner_raises on flag;
create policy partner_raises on flag for insert with check (
  partner_id = (select app_partner())
  and (response_id is null
    or exists (select from response r where r.id = response_id and r.partner_id = (select app_partner()))));
