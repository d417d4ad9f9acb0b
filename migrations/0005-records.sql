create table public.audit_events (
  id uuid primary key default gen_random_uuid(),
  actor_id uuid references auth.users (id) on delete set null,
  organization_id uuid references public.organizations (id) on delete set null,
  action varchar(100) not null,
  target_type varchar(100),
  target_id varchar(255),
  before jsonb,
  after jsonb,
  request_id varchar(64),
  ip_address inet,
  created_at timestamptz not null default now()
);

create index audit_events_created_at_idx on public.audit_events (created_at desc);
create index audit_events_actor_id_idx on public.audit_events (actor_id, created_at desc);
create index audit_events_organization_id_idx on public.audit_events (organization_id);
create index audit_events_target_idx on public.audit_events (target_type, target_id, created_at desc);

-- The outbox: written in the transaction of the change, dispatched by jobs.
create table public.events (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references auth.users (id) on delete cascade,
  organization_id uuid references public.organizations (id) on delete cascade,
  type varchar(100) not null,
  payload jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now(),
  dispatched_at timestamptz
);

create index events_waiting_idx on public.events (id) where dispatched_at is null;
create index events_user_id_idx on public.events (user_id);
create index events_organization_id_idx on public.events (organization_id);

alter table public.audit_events enable row level security;
alter table public.audit_events force row level security;
alter table public.events enable row level security;
alter table public.events force row level security;

create policy system_all on public.audit_events to boardwalk_system using (true) with check (true);
create policy system_all on public.events to boardwalk_system using (true) with check (true);
create policy jobs_all on public.events to boardwalk_jobs using (true) with check (true);

create policy audit_events_own on public.audit_events for select to boardwalk_app using (actor_id = auth.uid());
create policy audit_events_administrators on public.audit_events for select to boardwalk_app using ((select auth.is_administrator()));
create policy audit_events_insert on public.audit_events for insert to boardwalk_app
  with check (actor_id = auth.uid() and (organization_id is null or organization_id in (select auth.org_ids())));

create policy events_own on public.events for select to boardwalk_app
  using (user_id = auth.uid() or organization_id in (select auth.org_ids()));
-- An event is about the actor, about an organization of theirs, or both; never about somebody else.
create policy events_insert on public.events for insert to boardwalk_app
  with check (
    (user_id is not null or organization_id is not null)
    and (user_id is null or user_id = auth.uid())
    and (organization_id is null or organization_id in (select auth.org_ids()))
  );

grant select, insert on public.audit_events to boardwalk_app, boardwalk_system;
grant select, insert on public.events to boardwalk_app;
grant select, insert, update, delete on public.events to boardwalk_system, boardwalk_jobs;
