-- The second lock for what a clinician writes down for themselves and their team: notes, and where a partner was
-- pointed to for support. No partner reads, writes or infers any of it.

do $$
declare t text;
begin
  foreach t in array array['case_note', 'support_referral']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to interlude_app', t);
    execute format(
      'create policy wall on %I as restrictive using (practice_id = (select app_practice()) or (select app_role()) = ''identity'')', t);
  end loop;
end $$;

-- ------------------------------------------------------------ notes

alter table case_note
  add constraint case_note_kind check (kind in ('progress', 'psychotherapy')),
  add constraint case_note_about check (about in ('couple', 'A', 'B')),
  -- What is signed was not put away before.
  add constraint case_note_state check (signed_at is null or discarded_at is null);

-- An addendum is of the same couple and kind as what it is added to.
create unique index case_note_of_kind on case_note (practice_id, couple_id, kind, id);
alter table case_note add constraint case_note_amends_its_kind
  foreign key (practice_id, couple_id, kind, amends_id) references case_note (practice_id, couple_id, kind, id);

-- One unfinished text for each place to write, so that two windows meet in it and cannot drift apart.
create unique index case_note_one_draft on case_note (couple_id, author_id, kind, amends_id) nulls not distinct
  where signed_at is null and discarded_at is null;

grant update (about, sealed, saved_at, signed_at, discarded_at, version) on case_note to interlude_app;
grant delete on case_note to interlude_app;

create policy author_reads on case_note for select using (
  author_id = (select app_actor()) and couple_id in (select my_couples()));
-- 45 CFR 164.501: a psychotherapy note is kept apart, and its author's alone.
create policy team_reads on case_note for select using (
  kind = 'progress' and signed_at is not null and couple_id in (select my_couples()));
create policy author_begins on case_note for insert with check (
  author_id = (select app_actor()) and signed_at is null and discarded_at is null
  and couple_id in (select my_couples()));
-- Final once signed; and it is signed now, never in the past.
create policy author_writes on case_note for update
  using (author_id = (select app_actor()) and signed_at is null and couple_id in (select my_couples()))
  with check (author_id = (select app_actor()) and (signed_at is null or signed_at = (select app_now()))
    and couple_id in (select my_couples()));
-- A draft that was put away and not taken back is forgotten; the job holds no key that opens one.
create policy worker_finds on case_note for select using (
  (select app_role()) = 'worker' and signed_at is null and discarded_at is not null);
create policy worker_forgets on case_note for delete using (
  (select app_role()) = 'worker' and signed_at is null and discarded_at is not null);

-- A policy that reads its own table recurses, so this stands in a trigger: it sees what the author may see.
create function amends_what_is_signed() returns trigger language plpgsql as $$
begin
  if not exists (select from case_note n where n.id = new.amends_id and n.signed_at is not null and n.amends_id is null)
  then
    raise exception 'only a signed note is added to' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger amends_what_is_signed before insert on case_note
  for each row when (new.amends_id is not null) execute function amends_what_is_signed();

-- ------------------------------------------------------------ own support

alter table support_referral add constraint support_referral_partner_of_couple
  foreign key (practice_id, couple_id, partner_id) references partner (practice_id, couple_id, id);

grant update (asked_again_at, asked_again_by, withdrawn_at, version) on support_referral to interlude_app;
create policy clinician on support_referral for all using (couple_id in (select my_couples()));

-- ------------------------------------------------------------ keys

-- Under the couple's own key a partner who came by such a row could open it, so the case file has a key of its own,
-- and what is one clinician's alone is under theirs.
drop policy clinician_adds on data_key;
create policy clinician_adds on data_key for insert with check (
  scope in ('person', 'couple', 'case') and couple_id in (select my_couples()));
create policy own_reads on data_key for select using (
  scope = 'clinician' and subject_id = (select app_actor()) and (select app_role()) = 'clinician');
create policy own_adds on data_key for insert with check (
  scope = 'clinician' and couple_id is null and subject_id = (select app_actor())
  and (select app_role()) = 'clinician');
