-- The second lock. Who somebody is stands in settings of the transaction, written by withActor from a proof and
-- gone when it ends; without them every query finds nothing. The application's role owns nothing.
--
-- Trap: after a local set_config the setting falls back to '', not to NULL, hence nullif.
-- Trap: a function in a policy is called per row unless it stands in a sub-select.

create function app_role() returns text language sql stable as
  $$ select coalesce(current_setting('app.role', true), '') $$;
create function app_actor() returns uuid language sql stable as
  $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
create function app_practice() returns uuid language sql stable as
  $$ select nullif(current_setting('app.practice', true), '')::uuid $$;
create function app_couple() returns uuid language sql stable as
  $$ select nullif(current_setting('app.couple', true), '')::uuid $$;
create function app_partner() returns uuid language sql stable as
  $$ select nullif(current_setting('app.partner', true), '')::uuid $$;
create function app_slot() returns text language sql stable as
  $$ select nullif(current_setting('app.slot', true), '') $$;
create function app_now() returns timestamptz language sql stable as
  $$ select nullif(current_setting('app.now', true), '')::timestamptz $$;

-- The couples whose care team the acting clinician is on. Runs as its caller, so care_team's own policy holds.
create function my_couples() returns setof uuid language sql stable as $$
  select couple_id from care_team
  where user_id = app_actor() and until is null and app_role() = 'clinician'
$$;

-- Row-level security on, and forced, on every table of the product; the practice is a wall that no other policy
-- can open (restrictive). Identity alone looks across practices: it must find who signs in.
do $$
declare t text;
begin
  for t in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r' and c.relname <> '_prisma_migrations'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to interlude_app', t);
    if t <> 'practice' then
      execute format(
        'create policy wall on %I as restrictive using (practice_id = (select app_practice()) or (select app_role()) = ''identity'')', t);
    end if;
  end loop;
end $$;

-- What happened is kept: only what is unfinished, taken back, planned ahead or spent can be deleted at all.
grant delete on draft, offer, reveal_side, occurrence, observation, recovery_code, import, import_part, idempotency
  to interlude_app;
revoke update on audit_event, audit_seal, consent, response, flag, offer, reveal_side from interlude_app;
grant update (acknowledged_at, acknowledged_by) on flag to interlude_app;
revoke update on answer, observation from interlude_app;
grant update (audience) on answer, observation to interlude_app;

-- A row of a partner is a row of that partner's couple: nobody files something about one couple under another.
create unique index partner_of_couple on partner (practice_id, couple_id, id);
do $$
declare t text;
begin
  for t in
    select c.table_name from information_schema.columns c
    join information_schema.columns p using (table_schema, table_name)
    where c.table_schema = current_schema() and c.column_name = 'couple_id' and p.column_name = 'partner_id'
  loop
    execute format(
      'alter table %I add constraint %I foreign key (practice_id, couple_id, partner_id) references partner (practice_id, couple_id, id)',
      t, t || '_partner_of_couple');
  end loop;
end $$;

-- ------------------------------------------------------------ the practice and its people

create policy reads on practice for select using (id = (select app_practice()) or (select app_role()) = 'identity');
create policy found on practice for insert with check ((select app_role()) = 'setup' and id = (select app_practice()));

create policy identity on app_user for all using ((select app_role()) in ('identity', 'setup'));
create policy self_reads on app_user for select using (id = (select app_actor()));
create policy self_changes on app_user for update using (id = (select app_actor()));
create policy worker_reads on app_user for select using ((select app_role()) = 'worker');

create policy identity on credential for all using ((select app_role()) = 'identity');
create policy self_reads on credential for select using (user_id = (select app_actor()));
create policy self_changes on credential for update using (user_id = (select app_actor()));

create policy identity on recovery_code for all using ((select app_role()) = 'identity');
create policy self on recovery_code for all using (user_id = (select app_actor()));

create policy identity on auth_session for all using ((select app_role()) = 'identity');
create policy self_reads on auth_session for select using (user_id = (select app_actor()));
create policy self_changes on auth_session for update using (user_id = (select app_actor()));

create policy identity on staff_member for all using ((select app_role()) in ('identity', 'setup'));
create policy colleagues_read on staff_member for select using ((select app_role()) in ('owner', 'clinician', 'worker'));
create policy owner_adds on staff_member for insert with check ((select app_role()) = 'owner');
create policy owner_changes on staff_member for update using ((select app_role()) = 'owner');
create policy clients_read on staff_member for select using (
  user_id in (select ct.user_id from care_team ct where ct.couple_id = (select app_couple()) and ct.until is null));

create policy identity_reads on invitation for select using ((select app_role()) = 'identity');
create policy identity_changes on invitation for update using ((select app_role()) = 'identity');
create policy setup_adds on invitation for insert with check ((select app_role()) = 'setup' and staff_role is not null);
create policy clinician on invitation for all using (partner_id is not null and couple_id in (select my_couples()));
create policy owner on invitation for all using (
  (select app_role()) = 'owner' and staff_role is not null and couple_id is null and partner_id is null);

-- ------------------------------------------------------------ the couple

create policy clinician_reads on couple for select using (id in (select my_couples()));
create policy clinician_changes on couple for update using (id in (select my_couples()));
create policy clinician_adds on couple for insert
  with check ((select app_role()) = 'clinician' and created_by = (select app_actor()));
create policy partner_reads on couple for select using (id = (select app_couple()));
create policy worker_reads on couple for select using ((select app_role()) = 'worker');
create policy identity_reads on couple for select using ((select app_role()) = 'identity');

create policy clinician on partner for all using (couple_id in (select my_couples()));
create policy both_read on partner for select using (couple_id = (select app_couple()));
create policy identity_reads on partner for select using ((select app_role()) = 'identity');

create policy clinician on seat for all using (couple_id in (select my_couples()));
create policy self_reads on seat for select using (partner_id = (select app_partner()));
create policy self_changes on seat for update using (partner_id = (select app_partner()))
  with check (partner_id = (select app_partner()) and user_id = (select app_actor()));
create policy identity_reads on seat for select using ((select app_role()) = 'identity');
create policy identity_changes on seat for update using ((select app_role()) = 'identity');

-- No sub-select here: my_couples() reads this table, and a policy that reads its own table recurses.
create policy own on care_team for select using (user_id = app_actor() and app_role() = 'clinician');
create policy opened_case on care_team for select
  using (app_role() = 'clinician' and couple_id = nullif(current_setting('app.case', true), '')::uuid);
create policy partners_read on care_team for select using (couple_id = app_couple());
create policy worker_reads on care_team for select using (app_role() = 'worker');
create policy identity_reads on care_team for select using (app_role() = 'identity');
create policy clinician_adds on care_team for insert with check (
  app_role() = 'clinician'
  and ((user_id = app_actor() and couple_id = nullif(current_setting('app.new_couple', true), '')::uuid)
    or couple_id in (select my_couples())));
create policy clinician_changes on care_team for update using (couple_id in (select my_couples()));

create policy clinician on asked_alone for all using (couple_id in (select my_couples()));

create policy clinician on appointment for all using (couple_id in (select my_couples()));
create policy both_read on appointment for select using (couple_id = (select app_couple()));

create policy clinician on season for all using (couple_id in (select my_couples()));
create policy both_read on season for select using (couple_id = (select app_couple()));

create policy read on policy_text for select using (true);
create policy practice_adds on policy_text for insert with check ((select app_role()) in ('owner', 'setup'));

create policy clinician_reads on consent for select using (couple_id in (select my_couples()));
create policy self_reads on consent for select using (partner_id = (select app_partner()));
create policy self_gives on consent for insert with check (partner_id = (select app_partner()));
create policy identity_adds on consent for insert with check ((select app_role()) = 'identity');

-- Raised, never listed by whoever raised it.
create policy partner_raises on flag for insert with check (partner_id = (select app_partner()));
create policy clinician_reads on flag for select using (couple_id in (select my_couples()));
create policy clinician_answers on flag for update using (couple_id in (select my_couples()));
create policy worker_reads on flag for select using ((select app_role()) = 'worker');

-- ------------------------------------------------------------ exercises and what comes back

create policy clinician_reads on exercise_definition for select using ((select app_role()) = 'clinician');
create policy clinician_adds on exercise_definition for insert with check ((select app_role()) = 'clinician');
create policy assigned on exercise_definition for select using (
  id in (select a.definition_id from assignment a where a.couple_id = (select app_couple())));

create policy clinician on assignment for all using (couple_id in (select my_couples()));
create policy partner_reads on assignment for select using (
  couple_id = (select app_couple()) and for_slot in ('both', (select app_slot())));
create policy worker_reads on assignment for select using ((select app_role()) = 'worker');

create policy clinician on occurrence for all using (couple_id in (select my_couples()));
create policy self_reads on occurrence for select using (
  couple_id = (select app_couple()) and (partner_id is null or partner_id = (select app_partner())));
create policy worker_reads on occurrence for select using ((select app_role()) = 'worker');
create policy worker_adds on occurrence for insert with check ((select app_role()) = 'worker');

-- In the author's policies below, what a row hangs on must be theirs too: `exists` sees what they may read.
create policy author on draft for all using (partner_id = (select app_partner()))
  with check (partner_id = (select app_partner())
    and exists (select from occurrence o where o.id = occurrence_id and o.couple_id = (select app_couple())));

create policy author_reads on response for select using (partner_id = (select app_partner()));
create policy author_adds on response for insert with check (partner_id = (select app_partner())
  and exists (select from occurrence o where o.id = occurrence_id and o.couple_id = (select app_couple())));
create policy clinician_reads on response for select using (couple_id in (select my_couples()));

create policy author on answer for all using (partner_id = (select app_partner()))
  with check (partner_id = (select app_partner())
    and exists (select from response r where r.id = response_id and r.partner_id = (select app_partner())));
create policy clinician_reads on answer for select using (audience <> 'me' and couple_id in (select my_couples()));

create policy author_reads on offer for select using (partner_id = (select app_partner()));
create policy author_offers on offer for insert with check (partner_id = (select app_partner())
  and exists (select from answer a where a.id = answer_id and a.partner_id = (select app_partner())));
-- Frozen once opened. Whether a mutual one has opened depends on the other's row, which a policy here cannot read.
create policy author_takes_back on offer for delete using (
  partner_id = (select app_partner()) and (kind = 'mutual' or opens_at > (select app_now())));
create policy opened on offer for select using (
  couple_id = (select app_couple())
  and opens_at <= (select app_now())
  and (kind = 'plain' or pair in (
    select mine.pair from reveal_side mine where mine.opens_at <= (select app_now()))));

create policy author on reveal_side for all using (partner_id = (select app_partner()));

create policy author_reads on observation for select
  using (partner_id = (select app_partner()) and import_id is null);
create policy author_adds on observation for insert
  with check (partner_id = (select app_partner()) and import_id is null
    and exists (select from response r where r.id = response_id and r.partner_id = (select app_partner())));
-- An offer that is taken back takes its number out of what is joint: the audience, and nothing else of it.
create policy author_narrows on observation for update
  using (partner_id = (select app_partner()) and import_id is null);
create policy clinician_reads on observation for select
  using (audience <> 'me' and couple_id in (select my_couples()));
create policy clinician_imports on observation for insert
  with check (import_id is not null and response_id is null and couple_id in (select my_couples()));
-- An import can be taken back; what somebody answered cannot be deleted.
create policy clinician_removes_import on observation for delete
  using (import_id is not null and couple_id in (select my_couples()));

-- One imported number per partner, name and day, so that the same file twice changes nothing.
create unique index observation_imported on observation (partner_id, name, day) where import_id is not null;

create policy clinician on import for all using (couple_id in (select my_couples()));
create policy clinician on import_part for all using (couple_id in (select my_couples()));
-- A file that was sent and not taken in is forgotten; the job sees no other and reads no piece open.
create policy worker_finds on import for select using ((select app_role()) = 'worker' and committed_at is null);
create policy worker_forgets on import for delete using ((select app_role()) = 'worker' and committed_at is null);
create policy worker_finds on import_part for select
  using ((select app_role()) = 'worker' and import_id in (select id from import where committed_at is null));
create policy worker_forgets on import_part for delete
  using ((select app_role()) = 'worker' and import_id in (select id from import where committed_at is null));

-- ------------------------------------------------------------ keys, audit, idempotency

create policy partner_reads on data_key for select using (
  (scope = 'person' and subject_id = (select app_partner())) or (scope = 'couple' and couple_id = (select app_couple())));
create policy clinician on data_key for select using (couple_id in (select my_couples()));
create policy clinician_adds on data_key for insert with check (
  scope in ('person', 'couple') and couple_id in (select my_couples()));
create policy identity_reads on data_key for select
  using ((select app_role()) in ('identity', 'setup') and scope = 'practice');
create policy setup_adds on data_key for insert with check ((select app_role()) = 'setup' and scope = 'practice');

-- Insert-only: privilege revoked above, and a trigger that refuses even the owner.
create policy anyone_adds on audit_event for insert with check (
  actor_id = (select app_actor()) or (select app_role()) in ('identity', 'setup', 'worker'));
create policy worker_reads on audit_event for select using ((select app_role()) = 'worker');
create policy worker_reads on audit_seal for select using ((select app_role()) = 'worker');
create policy worker_adds on audit_seal for insert with check ((select app_role()) = 'worker');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger insert_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();

create policy own on idempotency for all using (actor_id = (select app_actor()));
create policy worker_clears on idempotency for delete using ((select app_role()) = 'worker');
create policy worker_reads on idempotency for select using ((select app_role()) = 'worker');

-- A change waits for a revocation of the same person that is under way, and the other way round: withActor takes
-- this lock shared before it reads the membership, a revocation takes it whole.
create function lock_person() returns trigger language plpgsql as $$
declare who uuid;
begin
  if tg_table_name = 'app_user' then who := old.id; else who := old.user_id; end if;
  if who is not null then
    perform pg_advisory_xact_lock(hashtextextended(who::text, 0));
  end if;
  return new;
end $$;
create trigger membership_lock before update of suspended_at on app_user for each row execute function lock_person();
create trigger membership_lock before update on staff_member for each row execute function lock_person();
create trigger membership_lock before update on seat for each row execute function lock_person();
create trigger membership_lock before update on care_team for each row execute function lock_person();

-- ------------------------------------------------------------ limits (rate-limiter-flexible's table, no tenant data)

create schema limits;
create table limits.spent (key varchar(255) primary key, points integer not null default 0, expire bigint);
grant usage on schema limits to interlude_app;
grant select, insert, update, delete on limits.spent to interlude_app;
