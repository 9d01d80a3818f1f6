-- The second lock for what the catalogue brought: together sessions, what is laid out, agreements, pauses, rituals,
-- the notebook, pace, programmes, groups and exercises of a clinician's own.

do $$
declare t text;
begin
  foreach t in array array[
    'custom_exercise', 'together_session', 'laid_out', 'agreement', 'agreement_version', 'agreement_confirmation',
    'agreement_review', 'pause', 'pause_recap', 'ritual', 'ritual_day', 'note', 'note_share', 'pace_answer',
    'pace_release', 'pace_level', 'pace_ceiling', 'programme_run', 'programme_week', 'couple_group',
    'couple_group_member']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to interlude_app', t);
    execute format(
      'create policy wall on %I as restrictive using (practice_id = (select app_practice()) or (select app_role()) = ''identity'')', t);
  end loop;
end $$;

-- What was said stays said: a new text is a new version, a new answer a new row.
revoke update on laid_out, agreement_version, agreement_confirmation, agreement_review, note_share, pace_answer,
  pace_level, pace_ceiling from interlude_app;
grant delete on laid_out, ritual_day, note, note_share, programme_week, couple_group_member to interlude_app;

-- A row of a partner is a row of that partner's couple, whatever the column is called.
do $$
declare c record;
begin
  for c in
    select * from (values
      ('laid_out', 'partner_id'), ('agreement_confirmation', 'partner_id'), ('agreement_review', 'partner_id'),
      ('pause_recap', 'partner_id'), ('note', 'partner_id'), ('note_share', 'partner_id'),
      ('pace_answer', 'partner_id'), ('together_session', 'phone_of'), ('agreement_version', 'written_by'),
      ('pause', 'asked_by'), ('pace_level', 'by')) as refs(t, col)
  loop
    execute format(
      'alter table %I add constraint %I foreign key (practice_id, couple_id, %I) references partner (practice_id, couple_id, id)',
      c.t, c.t || '_' || replace(c.col, 'partner_id', 'partner') || '_of_couple', c.col);
  end loop;
end $$;

-- ------------------------------------------------------------ exercises of a clinician's own

create policy own on custom_exercise for all using ((select app_role()) = 'clinician' and created_by = (select app_actor()));
create policy shared on custom_exercise for select using ((select app_role()) = 'clinician' and shared_at is not null);

-- What a colleague keeps for themselves is not in anybody else's library; what was given to a couple, its team reads.
drop policy clinician_reads on exercise_definition;
create policy clinician_reads on exercise_definition for select using (
  (select app_role()) = 'clinician'
  and (origin = 'built-in'
    or slug in (select c.slug from custom_exercise c)
    or id in (select a.definition_id from assignment a where a.couple_id in (select my_couples()))));
drop policy clinician_adds on exercise_definition;
create policy clinician_adds on exercise_definition for insert with check (
  (select app_role()) = 'clinician'
  and (origin = 'built-in'
    or slug in (select c.slug from custom_exercise c where c.created_by = (select app_actor()))));

-- ------------------------------------------------------------ together

create policy clinician_reads on together_session for select using (couple_id in (select my_couples()));
create policy joint on together_session for all using (couple_id = (select app_couple()))
  with check (couple_id = (select app_couple())
    and exists (select from assignment a where a.id = assignment_id and a.for_slot = 'both'));

create policy both_read on laid_out for select using (couple_id = (select app_couple()));
create policy author_lays_out on laid_out for insert with check (partner_id = (select app_partner())
  and exists (select from answer a where a.id = answer_id and a.partner_id = (select app_partner())));
create policy author_takes_back on laid_out for delete using (partner_id = (select app_partner()));
create policy clinician_reads on laid_out for select using (couple_id in (select my_couples()));

-- ------------------------------------------------------------ what stays

create policy joint on agreement for all using (couple_id = (select app_couple()));
create policy clinician_reads on agreement for select using (couple_id in (select my_couples()));

create policy both_read on agreement_version for select using (couple_id = (select app_couple()));
create policy partner_writes on agreement_version for insert with check (written_by = (select app_partner())
  and exists (select from agreement a where a.id = agreement_id and a.couple_id = (select app_couple())));
create policy clinician_reads on agreement_version for select using (couple_id in (select my_couples()));

create policy both_read on agreement_confirmation for select using (couple_id = (select app_couple()));
create policy own_word on agreement_confirmation for insert with check (partner_id = (select app_partner())
  and exists (select from agreement_version v where v.id = version_id and v.couple_id = (select app_couple())));
create policy clinician_reads on agreement_confirmation for select using (couple_id in (select my_couples()));

create policy author_reads on agreement_review for select using (partner_id = (select app_partner()));
create policy author_says on agreement_review for insert with check (partner_id = (select app_partner())
  and exists (select from agreement a where a.id = agreement_id and a.couple_id = (select app_couple())));
create policy clinician_reads on agreement_review for select using (couple_id in (select my_couples()));

create policy both_read on pause for select using (couple_id = (select app_couple()));
create policy either_asks on pause for insert with check (asked_by = (select app_partner()));
create policy either_ends on pause for update using (couple_id = (select app_couple()));
create policy clinician_reads on pause for select using (couple_id in (select my_couples()));

create policy both_read on pause_recap for select using (couple_id = (select app_couple()));
create policy author_writes on pause_recap for insert with check (partner_id = (select app_partner())
  and exists (select from pause p where p.id = pause_id and p.couple_id = (select app_couple())));
create policy author_mends on pause_recap for update using (partner_id = (select app_partner()));
create policy clinician_reads on pause_recap for select using (couple_id in (select my_couples()));

create policy joint on ritual for all using (couple_id = (select app_couple()));
create policy clinician_reads on ritual for select using (couple_id in (select my_couples()));

create policy joint on ritual_day for all using (couple_id = (select app_couple()))
  with check (couple_id = (select app_couple())
    and exists (select from ritual r where r.id = ritual_id and r.couple_id = (select app_couple())));
create policy clinician_reads on ritual_day for select using (couple_id in (select my_couples()));

create policy either_begins on season for insert with check (
  couple_id = (select app_couple()) and kind = 'hard-season' and created_by = (select app_actor()));
create policy either_ends on season for update using (couple_id = (select app_couple()) and kind = 'hard-season');

create policy author on note for all using (partner_id = (select app_partner()));
create policy clinician_reads on note for select using (audience <> 'me' and couple_id in (select my_couples()));

create policy author_reads on note_share for select using (partner_id = (select app_partner()));
create policy author_shares on note_share for insert with check (partner_id = (select app_partner())
  and exists (select from note n where n.id = note_id and n.partner_id = (select app_partner())));
create policy author_takes_back on note_share for delete using (
  partner_id = (select app_partner()) and opens_at > (select app_now()));
create policy opened on note_share for select using (
  couple_id = (select app_couple()) and opens_at <= (select app_now()));
create policy clinician_reads on note_share for select using (
  opens_at <= (select app_now()) and couple_id in (select my_couples()));

-- ------------------------------------------------------------ pace

create policy author_reads on pace_answer for select using (partner_id = (select app_partner()));
create policy author_says on pace_answer for insert with check (partner_id = (select app_partner())
  and exists (select from appointment a where a.id = appointment_id and a.couple_id = (select app_couple())));
create policy clinician_reads on pace_answer for select using (couple_id in (select my_couples()));
create policy worker_reads on pace_answer for select using ((select app_role()) = 'worker');

create policy clinician on pace_release for all using (couple_id in (select my_couples()));
create policy worker_reads on pace_release for select using ((select app_role()) = 'worker');

-- A level is nobody's before it holds. A partner alone may only ever step back.
create policy both_read on pace_level for select using (
  couple_id = (select app_couple()) and effective_at <= (select app_now()));
create policy either_steps_back on pace_level for insert with check (
  couple_id = (select app_couple()) and by = (select app_partner()) and cause = 'step-back-now'
  and effective_at <= (select app_now()));
create policy clinician_reads on pace_level for select using (couple_id in (select my_couples()));
create policy clinician_holds on pace_level for insert with check (
  cause = 'appointment' and by is null and couple_id in (select my_couples()));
create policy worker_reads on pace_level for select using ((select app_role()) = 'worker');
create policy worker_holds on pace_level for insert with check (
  (select app_role()) = 'worker' and cause = 'appointment' and by is null);

-- A policy that reads its own table recurses, so this stands in a trigger: it sees what the partner may see.
create function only_steps_back() returns trigger language plpgsql as $$
declare held integer;
begin
  select l.level into held from pace_level l
  where l.couple_id = new.couple_id and l.ladder = new.ladder and l.effective_at <= new.effective_at
  order by l.effective_at desc limit 1;
  if new.level >= coalesce(held, 0) then
    raise exception 'a partner alone only steps back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger only_steps_back before insert on pace_level
  for each row when (new.cause = 'step-back-now') execute function only_steps_back();

create policy clinician on pace_ceiling for all using (couple_id in (select my_couples()));
create policy worker_reads on pace_ceiling for select using ((select app_role()) = 'worker');
create policy worker_reads on appointment for select using ((select app_role()) = 'worker');

-- ------------------------------------------------------------ programmes and groups

create policy clinician on programme_run for all using (couple_id in (select my_couples()));
create policy both_read on programme_run for select using (couple_id = (select app_couple()));
create policy clinician on programme_week for all using (couple_id in (select my_couples()));
create policy both_read on programme_week for select using (couple_id = (select app_couple()));

create policy own on couple_group for all using (
  (select app_role()) = 'clinician' and created_by = (select app_actor()));
create policy own on couple_group_member for all using (
  couple_id in (select my_couples()) and group_id in (select g.id from couple_group g));
