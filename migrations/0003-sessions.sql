create table public.known_devices (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  device_hash varchar(64) not null,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  -- How its owner signed in last, to be marked there: a method, and of `oauth` also whose, as in `oauth:google`.
  last_method varchar(60),
  constraint known_devices_user_id_device_hash_key unique (user_id, device_hash)
);

create table public.user_sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  session_token_hash varchar(255) not null unique,
  device_type varchar(50),
  device_name varchar(255),
  browser varchar(100),
  os varchar(100),
  ip_address inet,
  location_city varchar(100),
  location_country varchar(100),
  is_current boolean default false,
  auth_method varchar(50),
  known_device_id uuid references public.known_devices (id) on delete set null,
  created_at timestamptz not null default now(),
  last_active_at timestamptz not null default now(),
  authenticated_at timestamptz not null default now(),
  step_up_until timestamptz,
  expires_at timestamptz not null,
  absolute_expires_at timestamptz not null,
  revoked_at timestamptz
);

create index idx_user_sessions_user_id on public.user_sessions (user_id);
create index idx_user_sessions_active on public.user_sessions (user_id, expires_at) where revoked_at is null;
create index user_sessions_known_device_id_idx on public.user_sessions (known_device_id);

create table public.login_history (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  event_type varchar(50) not null,
  auth_method varchar(50),
  ip_address inet,
  device_info jsonb,
  location jsonb,
  success boolean not null,
  failure_reason varchar(255),
  created_at timestamptz not null default now()
);

create index idx_login_history_user on public.login_history (user_id, created_at desc);
create index login_history_created_at_idx on public.login_history (created_at);

alter table public.known_devices enable row level security;
alter table public.known_devices force row level security;
alter table public.user_sessions enable row level security;
alter table public.user_sessions force row level security;
alter table public.login_history enable row level security;
alter table public.login_history force row level security;

create policy system_all on public.known_devices to boardwalk_system using (true) with check (true);
create policy system_all on public.user_sessions to boardwalk_system using (true) with check (true);
create policy system_all on public.login_history to boardwalk_system using (true) with check (true);

create policy known_devices_own on public.known_devices to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy user_sessions_policy on public.user_sessions for all to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy user_sessions_administrators on public.user_sessions for select to boardwalk_app
  using ((select auth.is_administrator()));
create policy login_history_policy on public.login_history for all to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy login_history_administrators on public.login_history for select to boardwalk_app
  using ((select auth.is_administrator()));

grant select, insert, update, delete on public.known_devices, public.user_sessions to boardwalk_app, boardwalk_system;
-- Append-only: nobody who serves requests or jobs may change what happened.
grant select, insert on public.login_history to boardwalk_app, boardwalk_system;
