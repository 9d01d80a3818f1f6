-- The second lock for what goes out: a partner's yes is their own and their clinician's to read; what was handed out is
-- the care team's; a waiting archive is of whoever made it, and of nobody else.

do $$
declare t text;
begin
  foreach t in array array['release_authorisation', 'disclosure', 'export_link']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to interlude_app', t);
    execute format(
      'create policy wall on %I as restrictive using (practice_id = (select app_practice()) or (select app_role()) = ''identity'')', t);
    execute format(
      'alter table %I add constraint %I foreign key (practice_id, couple_id, partner_id) references partner (practice_id, couple_id, id)',
      t, t || '_partner_of_couple');
  end loop;
end $$;

-- A yes can be withdrawn and nothing else; what was handed out stays written down; an archive is fetched or forgotten.
revoke update on release_authorisation, disclosure, export_link from interlude_app;
grant update (withdrawn_at) on release_authorisation to interlude_app;
grant update (archive, used_at) on export_link to interlude_app;

create policy author_reads on release_authorisation for select using (partner_id = (select app_partner()));
create policy author_gives on release_authorisation for insert with check (partner_id = (select app_partner()));
create policy author_withdraws on release_authorisation for update using (partner_id = (select app_partner()));
create policy clinician_reads on release_authorisation for select using (couple_id in (select my_couples()));

create policy clinician_reads on disclosure for select using (couple_id in (select my_couples()));
create policy clinician_adds on disclosure for insert
  with check (made_by = (select app_actor()) and couple_id in (select my_couples()));

-- Whoever left the care team, or the practice, fetches nothing any more.
create policy own on export_link for all using (partner_id = (select app_partner()) and user_id = (select app_actor()));
create policy clinician on export_link for all using (
  partner_id is null and user_id = (select app_actor()) and couple_id in (select my_couples()));
create policy worker_finds on export_link for select
  using ((select app_role()) = 'worker' and expires_at < (select app_now()));
create policy worker_forgets on export_link for update
  using ((select app_role()) = 'worker' and expires_at < (select app_now()));

-- That somebody proved again who they are is said by whoever checked it, never by the session itself.
create function only_identity_steps_up() returns trigger language plpgsql as $$
begin
  if app_role() <> 'identity' then
    raise exception 'only a check of the password steps a session up' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger only_identity_steps_up before update of stepped_up_at on auth_session
  for each row when (new.stepped_up_at is distinct from old.stepped_up_at) execute function only_identity_steps_up();
