-- How the installation stands, in numbers alone: for the metrics, for /readyz and for what needs attention.
-- Whoever serves requests may call it without anybody being known; it names no person and no content.
grant create on schema auth to boardwalk_system;

create function auth.figures()
returns table (name text, labels jsonb, value double precision)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select 'people', jsonb_build_object('state', s.state), (count(u.id))::float8
      from (values ('active'), ('inactive'), ('guest')) s (state)
      left join auth.users u on u.erased_at is null
        and s.state = case when u.is_guest then 'guest' when u.is_active then 'active' else 'inactive' end
      group by s.state
    union all
    select 'sessions', '{}', (count(*))::float8
      from public.user_sessions s join auth.users u on u.id = s.user_id where auth.session_alive(s, u.user_role)
    union all
    select 'events_waiting', '{}', (count(*))::float8 from public.events e where e.dispatched_at is null
    union all
    select 'events_waiting_seconds', '{}',
      coalesce(extract(epoch from now() - min(e.created_at)), 0)::float8
      from public.events e where e.dispatched_at is null
    union all
    select 'jobs', jsonb_build_object('queue', q.name, 'state', s.state), (count(j.id))::float8
      from pgboss.queue q cross join (values ('waiting'), ('active'), ('failed')) s (state)
      left join pgboss.job j on j.name = q.name
        and s.state = case when j.state < 'active' then 'waiting' else j.state::text end
      group by q.name, s.state
    union all
    select 'job_waiting_seconds', '{}',
      coalesce(extract(epoch from now() - min(j.start_after)), 0)::float8
      from pgboss.job j where j.state < 'active' and j.start_after <= now()
    union all
    select 'workers_alive', '{}', (count(*))::float8
      from public.workers w where auth.worker_alive(w)
    union all
    select 'mails', jsonb_build_object('state', s.state), (count(m.id))::float8
      from (values ('waiting'), ('kept'), ('failed')) s (state)
      left join public.outgoing_mail m on m.state = s.state
      group by s.state
    union all
    select 'mail_waiting_seconds', '{}',
      coalesce(extract(epoch from now() - min(greatest(m.created_at, m.hold_until))), 0)::float8
      from public.outgoing_mail m where m.state = 'waiting' and coalesce(m.hold_until <= now(), true)
    union all
    select 'files', '{}', (count(*))::float8 from public.files f
    union all
    select 'file_bytes', '{}', coalesce(sum(f.byte_count), 0)::float8 from public.files f;
end $$;

revoke execute on function auth.figures() from public;
grant execute on function auth.figures() to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.figures() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
