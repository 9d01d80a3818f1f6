-- The second lock for why something is not done now: its author writes it and takes it back, the care team reads it,
-- the other partner sees nothing of it.

alter table not_now enable row level security;
alter table not_now force row level security;
grant select, insert, delete on not_now to interlude_app;
grant update (reason, told_at) on not_now to interlude_app;
create policy wall on not_now as restrictive using (
  practice_id = (select app_practice()) or (select app_role()) = 'identity');

-- "I did not feel safe" is no reason: it opens the private safety path and is never written down here.
alter table not_now add constraint not_now_reason
  check (reason in ('no-time', 'forgot', 'unclear', 'too-much', 'we-argued', 'not-for-me'));
alter table not_now add constraint not_now_partner_of_couple
  foreign key (practice_id, couple_id, partner_id) references partner (practice_id, couple_id, id);

create policy author on not_now for all using (partner_id = (select app_partner()))
  with check (partner_id = (select app_partner())
    and exists (select from occurrence o where o.id = occurrence_id and o.couple_id = (select app_couple())));
create policy clinician_reads on not_now for select using (couple_id in (select my_couples()));
