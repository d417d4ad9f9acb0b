-- Background work: pg-boss's own schema, whose owner is boardwalk_jobs, what tells workers that there is something to do,
-- and the few functions by which administrators see and settle what failed.

create schema pgboss authorization boardwalk_jobs;

set local role boardwalk_jobs;
-- pg-boss constructs its tables here.

create index boardwalk_active_idx on pgboss.job_common (started_on) where state = 'active';
create index boardwalk_failed_idx on pgboss.job_common (completed_on desc) where state = 'failed';
create index boardwalk_completed_idx on pgboss.job_common (completed_on) where state = 'completed';

revoke execute on all functions in schema pgboss from public;
-- For the functions below, which administrators call.
grant usage on schema pgboss to boardwalk_system;
grant select on pgboss.queue to boardwalk_system;
grant select, update, delete on pgboss.job to boardwalk_system;
set local role boardwalk_owner;

-- One row for each process that does background work; a row that is not renewed tells of one that died.
create table public.workers (
  id uuid primary key default gen_random_uuid(),
  name varchar(255) not null,
  running integer not null default 0 check (running >= 0),
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now()
);

alter table public.workers enable row level security;
alter table public.workers force row level security;
create policy system_all on public.workers to boardwalk_system using (true) with check (true);
create policy jobs_all on public.workers to boardwalk_jobs using (true) with check (true);
grant select, insert, update, delete on public.workers to boardwalk_system, boardwalk_jobs;

-- Wakes the workers once the change is committed; they look by themselves too, so a call that is missed only costs time.
create function public.wake_workers() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_notify('boardwalk_work', '');
  return null;
end $$;

create trigger events_wake_workers after insert on public.events
  for each statement execute function public.wake_workers();

grant create on schema auth to boardwalk_system;

create function auth.require_administrator() returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if not auth.is_administrator() then
    raise exception 'only an administrator may do this' using errcode = '42501';
  end if;
end $$;

-- Workers speak every half minute.
create function auth.worker_alive(worker public.workers) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select worker.last_seen_at > now() - interval '90 seconds' $$;

create function auth.job_queues()
returns table (name text, waiting integer, later integer, active integer, failed integer, done_today integer,
  waiting_since timestamptz, last_done_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.require_administrator();
  return query
    select q.name,
      (count(*) filter (where j.state < 'active' and j.start_after <= now()))::integer,
      (count(*) filter (where j.state < 'active' and j.start_after > now()))::integer,
      (count(*) filter (where j.state = 'active'))::integer,
      (count(*) filter (where j.state = 'failed'))::integer,
      (count(*) filter (where j.state = 'completed' and j.completed_on > now() - interval '1 day'))::integer,
      min(j.start_after) filter (where j.state < 'active' and j.start_after <= now()),
      max(j.completed_on) filter (where j.state = 'completed')
    from pgboss.queue q left join pgboss.job j on j.name = q.name
    group by q.name
    order by q.name;
end $$;

-- `queue` null: of every queue. `total` is the same in each row.
create function auth.failed_jobs(queue text, page_size integer, page integer)
returns table (id uuid, name text, reason jsonb, attempts integer, created_at timestamptz, failed_at timestamptz, total integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.require_administrator();
  return query
    select j.id, j.name, j.output, j.retry_count + 1, j.created_on, j.completed_on, (count(*) over ())::integer
    from pgboss.job j
    where j.state = 'failed' and (failed_jobs.queue is null or j.name = failed_jobs.queue)
    order by j.completed_on desc, j.id
    limit page_size offset (failed_jobs.page - 1) * page_size;
end $$;

-- Begins again with all its attempts, as the same piece of work. Gives its queue, or null where no such job failed.
create function auth.retry_job(job uuid) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  queue text;
begin
  perform auth.require_administrator();
  update pgboss.job j
    set state = 'retry', retry_count = 0, started_on = null, completed_on = null, output = null, start_after = now(),
      keep_until = greatest(j.keep_until, now() + interval '30 days')
    where j.id = job and j.state = 'failed'
    returning j.name into queue;
  perform pg_notify('boardwalk_work', '');
  return queue;
end $$;

create function auth.discard_job(job uuid) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  queue text;
begin
  perform auth.require_administrator();
  delete from pgboss.job j where j.id = job and j.state = 'failed' returning j.name into queue;
  return queue;
end $$;

create function auth.job_workers()
returns table (id uuid, name text, running integer, started_at timestamptz, last_seen_at timestamptz, alive boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.require_administrator();
  return query
    select w.id, w.name::text, w.running, w.started_at, w.last_seen_at, auth.worker_alive(w)
    from public.workers w
    order by w.started_at;
end $$;

revoke execute on function public.wake_workers(), auth.require_administrator(), auth.worker_alive(public.workers), auth.job_queues(),
  auth.failed_jobs(text, integer, integer), auth.retry_job(uuid), auth.discard_job(uuid), auth.job_workers() from public;
grant execute on function auth.require_administrator() to boardwalk_app, boardwalk_system;
grant execute on function auth.worker_alive(public.workers) to boardwalk_system;
grant execute on function auth.job_queues(), auth.failed_jobs(text, integer, integer), auth.retry_job(uuid),
  auth.discard_job(uuid), auth.job_workers() to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.job_queues() owner to boardwalk_system;
alter function auth.failed_jobs(text, integer, integer) owner to boardwalk_system;
alter function auth.retry_job(uuid) owner to boardwalk_system;
alter function auth.discard_job(uuid) owner to boardwalk_system;
alter function auth.job_workers() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
