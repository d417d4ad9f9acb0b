-- What walks come to, by day: wizards and their days are counted as the activity log is written, steps by a rollup.

create table public.wizard_analytics (
  analytics_id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  -- A day of the wizard's zone.
  analytics_date date not null,
  total_starts integer not null default 0 check (total_starts >= 0),
  total_completions integer not null default 0 check (total_completions >= 0),
  total_abandons integer not null default 0 check (total_abandons >= 0),
  total_completion_seconds bigint not null default 0 check (total_completion_seconds >= 0),
  avg_completion_time_minutes numeric(10, 2),
  most_abandoned_step_id uuid references public.wizard_steps (step_id) on delete set null,
  most_time_spent_step_id uuid references public.wizard_steps (step_id) on delete set null,
  unique_users integer not null default 0 check (unique_users >= 0),
  returning_users integer not null default 0 check (returning_users >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint unique_wizard_date unique (wizard_id, analytics_date)
);

create index idx_analytics_wizard on public.wizard_analytics (wizard_id);
create index idx_analytics_date on public.wizard_analytics (analytics_date);
create index idx_analytics_wizard_date on public.wizard_analytics (wizard_id, analytics_date);
create index wizard_analytics_most_abandoned_step_id_idx on public.wizard_analytics (most_abandoned_step_id);
create index wizard_analytics_most_time_spent_step_id_idx on public.wizard_analytics (most_time_spent_step_id);

create table public.wizard_step_analytics (
  id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  version_id uuid not null references public.wizard_versions (version_id) deferrable initially deferred,
  step_id uuid not null references public.wizard_steps (step_id) on delete cascade,
  analytics_date date not null,
  entered integer not null default 0 check (entered >= 0),
  completed integer not null default 0 check (completed >= 0),
  skipped integer not null default 0 check (skipped >= 0),
  stopped integer not null default 0 check (stopped >= 0),
  seconds_p50 integer check (seconds_p50 >= 0),
  seconds_p90 integer check (seconds_p90 >= 0),
  -- Counts by length, so that days can be put together and their percentiles asked again.
  seconds_sketch jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint wizard_step_analytics_version_id_step_id_analytics_date_key unique (version_id, step_id, analytics_date)
);

create index wizard_step_analytics_wizard_id_analytics_date_idx on public.wizard_step_analytics (wizard_id, analytics_date);
create index wizard_step_analytics_step_id_idx on public.wizard_step_analytics (step_id);

create trigger wizard_analytics_updated before update on public.wizard_analytics
  for each row execute function public.update_updated_at();
create trigger wizard_step_analytics_updated before update on public.wizard_step_analytics
  for each row execute function public.update_updated_at();

alter table public.wizard_analytics enable row level security;
alter table public.wizard_analytics force row level security;
alter table public.wizard_step_analytics enable row level security;
alter table public.wizard_step_analytics force row level security;

create policy system_all on public.wizard_analytics to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_step_analytics to boardwalk_system using (true) with check (true);
create policy jobs_all on public.wizard_analytics to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.wizard_step_analytics to boardwalk_jobs using (true) with check (true);
create policy wizard_analytics_managers on public.wizard_analytics for select to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_step_analytics_managers on public.wizard_step_analytics for select to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));

grant select, insert, update, delete on public.wizard_analytics, public.wizard_step_analytics to boardwalk_system, boardwalk_jobs;
-- Figures are counted, never written by a request.
grant select on public.wizard_analytics, public.wizard_step_analytics to boardwalk_app;

-- A walk begins and ends once, however often it is asked to.
create unique index wizard_session_activity_log_once_key on public.wizard_session_activity_log (session_id, activity_type)
  where activity_type in ('SESSION_STARTED', 'SESSION_COMPLETED');

grant create on schema auth to boardwalk_system;

-- Counts what the log is told, in the same transaction. The wizard's row is locked first, so that what is looked up
-- afterwards is true whoever else is counting. The seconds of SESSION_COMPLETED are those of the whole walk.
create function auth.count_walk_activity() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  zone text;
  day date;
  spent bigint;
  before record;
begin
  select w.timezone into zone from public.wizards w where w.wizard_id = new.wizard_id for no key update;
  day := (new.created_at at time zone zone)::date;

  if new.activity_type = 'SESSION_STARTED' then
    update public.wizards w set total_starts = w.total_starts + 1 where w.wizard_id = new.wizard_id;
    insert into public.wizard_analytics as a (wizard_id, analytics_date, total_starts, unique_users, returning_users)
      select new.wizard_id, day, 1, f.first_today::integer, (f.first_today and f.came_before)::integer
      from (select
          not coalesce(bool_or((l.created_at at time zone zone)::date = day), false) as first_today,
          coalesce(bool_or((l.created_at at time zone zone)::date < day), false) as came_before
        from public.wizard_session_activity_log l
        where l.user_id = new.user_id and l.wizard_id = new.wizard_id and l.activity_type = 'SESSION_STARTED' and l.log_id <> new.log_id) f
      on conflict on constraint unique_wizard_date do update set total_starts = a.total_starts + 1,
        unique_users = a.unique_users + excluded.unique_users, returning_users = a.returning_users + excluded.returning_users;
    return null;
  end if;

  -- Whoever had left and comes back has not left; leaving twice is leaving once.
  select l.activity_type, (l.created_at at time zone zone)::date as day into before
    from public.wizard_session_activity_log l
    -- Not what the same statement writes behind it: coming back and handing in may be one request.
    where l.session_id = new.session_id and (l.created_at, l.log_id) < (new.created_at, new.log_id)
      and l.activity_type in ('SESSION_ABANDONED', 'SESSION_RESUMED', 'SESSION_COMPLETED')
    order by l.created_at desc, l.log_id desc limit 1;
  if new.activity_type = 'SESSION_ABANDONED' and before.activity_type is distinct from 'SESSION_ABANDONED' then
    insert into public.wizard_analytics as a (wizard_id, analytics_date, total_abandons) values (new.wizard_id, day, 1)
      on conflict on constraint unique_wizard_date do update set total_abandons = a.total_abandons + 1;
  elsif new.activity_type <> 'SESSION_ABANDONED' and before.activity_type = 'SESSION_ABANDONED' then
    update public.wizard_analytics a set total_abandons = greatest(0, a.total_abandons - 1)
      where a.wizard_id = new.wizard_id and a.analytics_date = before.day;
  end if;

  if new.activity_type = 'SESSION_COMPLETED' then
    select greatest(0, coalesce(new.seconds, extract(epoch from new.created_at - s.started_at)))::bigint into spent
      from public.wizard_user_sessions s where s.session_id = new.session_id;
    update public.wizards w set total_completions = w.total_completions + 1,
        total_completion_seconds = w.total_completion_seconds + spent,
        avg_completion_time_minutes = round((w.total_completion_seconds + spent) / 60.0 / (w.total_completions + 1))
      where w.wizard_id = new.wizard_id;
    insert into public.wizard_analytics as a (wizard_id, analytics_date, total_completions, total_completion_seconds, avg_completion_time_minutes)
      values (new.wizard_id, day, 1, spent, round(spent / 60.0, 2))
      on conflict on constraint unique_wizard_date do update set total_completions = a.total_completions + 1,
        total_completion_seconds = a.total_completion_seconds + spent,
        avg_completion_time_minutes = round((a.total_completion_seconds + spent) / 60.0 / (a.total_completions + 1), 2);
  end if;
  return null;
end $$;

revoke execute on function auth.count_walk_activity() from public;

create trigger wizard_session_activity_log_counted after insert on public.wizard_session_activity_log
  for each row when (new.activity_type in ('SESSION_STARTED', 'SESSION_RESUMED', 'SESSION_ABANDONED', 'SESSION_COMPLETED'))
  execute function auth.count_walk_activity();

alter function auth.count_walk_activity() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;

-- Counts in subqueries of their own: one join of both would multiply steps by saved walks.
create view public.v_wizard_overview with (security_invoker = true) as
select w.*,
  (select count(*) from public.wizard_steps ws where ws.wizard_id = w.wizard_id and ws.is_active) as total_steps,
  (select count(*) from public.wizard_session_templates t where t.wizard_id = w.wizard_id) as total_templates
from public.wizards w;

-- Name and number of steps are those of the walk's own version, since its walker sees no draft.
-- Whoever manages a wizard but not its walkers is told the walk without the person.
create view public.v_user_session_summary with (security_invoker = true) as
select s.session_id, s.session_name, s.wizard_id,
  coalesce(v.cover ->> 'name', w.wizard_name) as wizard_name,
  s.user_id, u.email, u.full_name, s.is_completed, s.started_at, s.completed_at,
  (select count(distinct sel.step_id) from public.wizard_user_selections sel where sel.session_id = s.session_id) as steps_completed,
  v.step_count as total_steps
from public.wizard_user_sessions s
  join public.wizards w on w.wizard_id = s.wizard_id
  join public.wizard_versions v on v.version_id = s.version_id
  left join auth.users u on u.id = s.user_id
where s.deleted_at is null;

grant select on public.v_wizard_overview, public.v_user_session_summary to boardwalk_app, boardwalk_system;
