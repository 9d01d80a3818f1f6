-- The second lock for files of many couples: a file is its clinician's alone until it is taken in, and then each
-- couple has an import of its own. What an import made can be taken back as long as nothing else hangs on it.

do $$
declare t text;
begin
  foreach t in array array['many_import', 'many_import_part', 'imported_couple']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to interlude_app', t);
    execute format(
      'create policy wall on %I as restrictive using (practice_id = (select app_practice()) or (select app_role()) = ''identity'')', t);
  end loop;
end $$;

revoke update on imported_couple from interlude_app;
grant delete on many_import, many_import_part to interlude_app;

create policy own on many_import for all using (
  (select app_role()) = 'clinician' and created_by = (select app_actor()));
create policy own on many_import_part for all using (
  (select app_role()) = 'clinician' and import_id in (select id from many_import));
create policy worker_finds on many_import for select using ((select app_role()) = 'worker' and committed_at is null);
create policy worker_forgets on many_import for delete using ((select app_role()) = 'worker' and committed_at is null);
create policy worker_finds on many_import_part for select
  using ((select app_role()) = 'worker' and import_id in (select id from many_import where committed_at is null));
create policy worker_forgets on many_import_part for delete
  using ((select app_role()) = 'worker' and import_id in (select id from many_import where committed_at is null));

-- A label is found again by who gave it, and only while the couple is still theirs.
create policy own on imported_couple for all using (
  created_by = (select app_actor()) and couple_id in (select my_couples()));

-- An import of one couple is tied to the file of many that its own clinician sent.
drop policy clinician on import;
create policy clinician on import for all using (couple_id in (select my_couples()))
  with check (couple_id in (select my_couples()) and (many_id is null or many_id in (select id from many_import)));

-- Several new couples in one transaction, each with its maker in its care team.
drop policy clinician_adds on care_team;
create policy clinician_adds on care_team for insert with check (
  app_role() = 'clinician'
  and ((user_id = app_actor()
      and couple_id = any (string_to_array(nullif(current_setting('app.new_couple', true), ''), ',')::uuid[]))
    or couple_id in (select my_couples())));

-- The one thing of a couple that can be deleted: what an import of this clinician made and nobody used. Its partners,
-- seats, care team, keys and label go with it; anything else that refers to one of them refuses (foreign keys look
-- past row-level security, so that also what the clinician may not read refuses).
grant delete on couple to interlude_app;
create policy clinician_takes_back on couple for delete using (
  id in (select my_couples()) and id in (select couple_id from imported_couple));

-- True when the couple went, false when something hangs on it (23001 is what newer servers say for `restrict`).
create function take_back_couple(which uuid) returns boolean language plpgsql as $$
begin
  delete from couple where id = which;
  return found;
exception when foreign_key_violation or restrict_violation then
  return false;
end $$;
