-- By the names themselves: as a way to write an offset, the database takes almost any word for a zone.
create function auth.is_time_zone(zone text) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select exists (select 1 from pg_catalog.pg_timezone_names where name = zone) $$;

revoke execute on function auth.is_time_zone(text) from public;
grant execute on function auth.is_time_zone(text) to boardwalk_app, boardwalk_system, boardwalk_jobs;

create table public.notification_preferences (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  category varchar(100) not null,
  event_type varchar(100) not null,
  email_enabled boolean not null default true,
  push_enabled boolean not null default true,
  in_app_enabled boolean not null default true,
  frequency varchar(50) not null default 'instant',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint notification_preferences_category_known check (category in ('activity', 'updates', 'marketing', 'security')),
  constraint notification_preferences_frequency_known check (frequency in ('instant', 'daily', 'weekly')),
  -- What somebody must learn of their own account is never held back.
  constraint notification_preferences_category_security check (category <> 'security' or (email_enabled and frequency = 'instant')),
  constraint notification_preferences_user_id_event_type_key unique (user_id, event_type)
);

create trigger notification_prefs_updated before update on public.notification_preferences
  for each row execute function public.update_updated_at();

create table public.notification_quiet_hours (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references auth.users (id) on delete cascade,
  enabled boolean not null default false,
  start_time time not null default '22:00',
  end_time time not null default '08:00',
  timezone varchar(100) not null default 'UTC',
  days_of_week integer[] not null default array[0, 1, 2, 3, 4, 5, 6],
  constraint notification_quiet_hours_timezone_known check (auth.is_time_zone(timezone)),
  constraint notification_quiet_hours_end_time_other check (end_time <> start_time),
  constraint notification_quiet_hours_days_of_week_known check (days_of_week <@ array[0, 1, 2, 3, 4, 5, 6])
);

-- What is told inside the product. An event is told to a person once, however often a job tries.
create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  organization_id uuid references public.organizations (id) on delete cascade,
  -- No reference: events are forgotten once dispatched.
  event_id uuid,
  category varchar(100) not null,
  event_type varchar(100) not null,
  payload jsonb not null default '{}'::jsonb,
  url text,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  constraint notifications_category_known check (category in ('activity', 'updates', 'marketing', 'security')),
  constraint notifications_payload_object check (jsonb_typeof(payload) = 'object'),
  constraint notifications_url_own check (url ~ '^/([^/\\]|$)'),
  constraint notifications_user_id_event_id_key unique (user_id, event_id)
);

create index notifications_user_id_idx on public.notifications (user_id, created_at desc);
create index notifications_unread_idx on public.notifications (user_id) where read_at is null;
create index notifications_organization_id_idx on public.notifications (organization_id);

create table public.connected_apps (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  user_id uuid references auth.users (id) on delete set null,
  provider varchar(100) not null,
  provider_account_id varchar(255),
  scopes jsonb,
  access_token_encrypted text,
  refresh_token_encrypted text,
  token_expires_at timestamptz,
  last_sync_at timestamptz,
  connected_at timestamptz not null default now(),
  disconnected_at timestamptz,
  constraint connected_apps_scopes_list check (jsonb_typeof(scopes) = 'array')
);

create index idx_connected_apps_org on public.connected_apps (organization_id);
create index connected_apps_user_id_idx on public.connected_apps (user_id);
create unique index connected_apps_connected_key on public.connected_apps (organization_id, provider, provider_account_id)
  where disconnected_at is null;

create table public.webhooks (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  url text not null,
  events jsonb not null default '[]'::jsonb,
  -- The hash tells which secret it is; only the ciphertext signs. The previous one signs too until its time is over.
  secret_hash varchar(255) not null,
  secret_ciphertext text not null,
  previous_secret_ciphertext text,
  previous_secret_until timestamptz,
  is_active boolean not null default true,
  last_triggered_at timestamptz,
  failure_count integer not null default 0,
  first_failure_at timestamptz,
  disabled_at timestamptz,
  disabled_reason varchar(255),
  created_at timestamptz not null default now(),
  constraint webhooks_url_web check (url ~ '^https?://[^\s]+$'),
  constraint webhooks_events_list check (jsonb_typeof(events) = 'array'),
  constraint webhooks_failure_count_positive check (failure_count >= 0),
  constraint webhooks_previous_secret_whole check ((previous_secret_ciphertext is null) = (previous_secret_until is null)),
  constraint webhooks_disabled_at_inactive check (disabled_at is null or not is_active)
);

create index webhooks_organization_id_idx on public.webhooks (organization_id);

-- One row an attempt; attempts at one message share its id, which the receiver sees as webhook-id.
create table public.webhook_deliveries (
  id uuid primary key default gen_random_uuid(),
  webhook_id uuid not null references public.webhooks (id) on delete cascade,
  event_type varchar(100) not null,
  payload jsonb not null,
  message_id varchar(255) not null,
  attempt integer not null default 1,
  next_attempt_at timestamptz,
  request_headers jsonb,
  response_status integer,
  response_headers jsonb,
  response_body text,
  duration_ms integer,
  success boolean,
  error text,
  created_at timestamptz not null default now(),
  constraint webhook_deliveries_attempt_positive check (attempt > 0),
  constraint webhook_deliveries_response_status_http check (response_status between 100 and 599),
  constraint webhook_deliveries_duration_ms_positive check (duration_ms >= 0),
  constraint webhook_deliveries_message_id_attempt_key unique (webhook_id, message_id, attempt)
);

create index idx_webhook_deliveries on public.webhook_deliveries (webhook_id, created_at desc);
create index webhook_deliveries_due_idx on public.webhook_deliveries (next_attempt_at) where next_attempt_at is not null;

create table public.data_export_requests (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  -- `failed` beside the specification's four: somebody who waits is told.
  status varchar(50) not null default 'pending',
  format varchar(20) not null default 'json',
  download_url text,
  file_id uuid references public.files (id) on delete set null,
  file_size_bytes bigint,
  manifest jsonb,
  error text,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  completed_at timestamptz,
  constraint data_export_requests_status_known check (status in ('pending', 'processing', 'ready', 'expired', 'failed')),
  constraint data_export_requests_format_known check (format in ('json', 'csv')),
  constraint data_export_requests_file_size_bytes_positive check (file_size_bytes >= 0)
);

create index data_export_requests_user_id_idx on public.data_export_requests (user_id, created_at desc);
create index data_export_requests_file_id_idx on public.data_export_requests (file_id);
create unique index data_export_requests_under_way_key on public.data_export_requests (user_id) where status in ('pending', 'processing');

create table public.account_deletion_requests (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  reason text,
  feedback text,
  scheduled_for timestamptz not null,
  cancelled_at timestamptz,
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint account_deletion_requests_completed_at_once check (cancelled_at is null or completed_at is null)
);

create index account_deletion_requests_user_id_idx on public.account_deletion_requests (user_id, created_at desc);
create unique index account_deletion_requests_open_key on public.account_deletion_requests (user_id)
  where cancelled_at is null and completed_at is null;
create index account_deletion_requests_due_idx on public.account_deletion_requests (scheduled_for)
  where cancelled_at is null and completed_at is null;

create table public.organization_invitations (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  email varchar(255) not null,
  role varchar(20) not null default 'MEMBER',
  token_hash varchar(255) not null unique,
  invited_by uuid references auth.users (id) on delete set null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references auth.users (id) on delete set null,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  constraint organization_invitations_role_known check (role in ('OWNER', 'ADMIN', 'MEMBER')),
  constraint organization_invitations_accepted_at_once check (accepted_at is null or revoked_at is null)
);

create unique index organization_invitations_open_key on public.organization_invitations (organization_id, lower(email))
  where accepted_at is null and revoked_at is null;
create index organization_invitations_invited_by_idx on public.organization_invitations (invited_by);
create index organization_invitations_accepted_by_idx on public.organization_invitations (accepted_by);

alter table public.notification_preferences enable row level security;
alter table public.notification_preferences force row level security;
alter table public.notification_quiet_hours enable row level security;
alter table public.notification_quiet_hours force row level security;
alter table public.notifications enable row level security;
alter table public.notifications force row level security;
alter table public.connected_apps enable row level security;
alter table public.connected_apps force row level security;
alter table public.webhooks enable row level security;
alter table public.webhooks force row level security;
alter table public.webhook_deliveries enable row level security;
alter table public.webhook_deliveries force row level security;
alter table public.data_export_requests enable row level security;
alter table public.data_export_requests force row level security;
alter table public.account_deletion_requests enable row level security;
alter table public.account_deletion_requests force row level security;
alter table public.organization_invitations enable row level security;
alter table public.organization_invitations force row level security;

create policy system_all on public.notification_preferences to boardwalk_system using (true) with check (true);
create policy system_all on public.notification_quiet_hours to boardwalk_system using (true) with check (true);
create policy system_all on public.notifications to boardwalk_system using (true) with check (true);
create policy system_all on public.connected_apps to boardwalk_system using (true) with check (true);
create policy system_all on public.webhooks to boardwalk_system using (true) with check (true);
create policy system_all on public.webhook_deliveries to boardwalk_system using (true) with check (true);
create policy system_all on public.data_export_requests to boardwalk_system using (true) with check (true);
create policy system_all on public.account_deletion_requests to boardwalk_system using (true) with check (true);
create policy system_all on public.organization_invitations to boardwalk_system using (true) with check (true);

-- Jobs tell people, sync apps, deliver webhooks, make exports and carry out deletions.
create policy jobs_all on public.notification_preferences to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.notification_quiet_hours to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.notifications to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.connected_apps to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.webhooks to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.webhook_deliveries to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.data_export_requests to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.account_deletion_requests to boardwalk_jobs using (true) with check (true);

create policy notification_prefs_policy on public.notification_preferences for all to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy notification_quiet_hours_own on public.notification_quiet_hours to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy notifications_own on public.notifications to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy connected_apps_members on public.connected_apps for select to boardwalk_app
  using (organization_id in (select auth.org_ids()));
create policy connected_apps_insert on public.connected_apps for insert to boardwalk_app
  with check (user_id = auth.uid() and organization_id in (select auth.managed_org_ids()));
create policy connected_apps_update on public.connected_apps for update to boardwalk_app
  using (organization_id in (select auth.managed_org_ids())) with check (organization_id in (select auth.managed_org_ids()));
create policy webhooks_managers on public.webhooks to boardwalk_app
  using (organization_id in (select auth.managed_org_ids())) with check (organization_id in (select auth.managed_org_ids()));
create policy webhook_deliveries_managers on public.webhook_deliveries for select to boardwalk_app
  using (webhook_id in (select w.id from public.webhooks w));
create policy data_export_requests_own on public.data_export_requests for select to boardwalk_app using (user_id = auth.uid());
create policy data_export_requests_insert on public.data_export_requests for insert to boardwalk_app
  with check (user_id = auth.uid() and status = 'pending' and file_id is null and download_url is null);
create policy account_deletion_requests_own on public.account_deletion_requests to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid() and completed_at is null);
-- As with memberships: only owners ask somebody to become an owner.
create policy organization_invitations_managers on public.organization_invitations for select to boardwalk_app
  using (organization_id in (select auth.managed_org_ids()));
create policy organization_invitations_insert on public.organization_invitations for insert to boardwalk_app
  with check (invited_by = auth.uid() and accepted_at is null and organization_id in (select auth.managed_org_ids())
    and (role <> 'OWNER' or organization_id in (select auth.owned_org_ids())));
create policy organization_invitations_update on public.organization_invitations for update to boardwalk_app
  using (organization_id in (select auth.managed_org_ids()) and accepted_at is null
    and (role <> 'OWNER' or organization_id in (select auth.owned_org_ids())))
  with check (organization_id in (select auth.managed_org_ids()));

grant select, insert, update, delete on public.notification_preferences, public.notification_quiet_hours, public.notifications,
  public.connected_apps, public.webhooks, public.webhook_deliveries, public.data_export_requests, public.account_deletion_requests,
  public.organization_invitations to boardwalk_system;
grant select on public.notification_preferences, public.notification_quiet_hours to boardwalk_jobs;
grant select, insert on public.notifications to boardwalk_jobs;
grant select, update on public.connected_apps, public.webhooks, public.data_export_requests, public.account_deletion_requests to boardwalk_jobs;
grant select, insert, update, delete on public.webhook_deliveries to boardwalk_jobs;

grant select, insert, update, delete on public.notification_preferences, public.notification_quiet_hours to boardwalk_app;
grant select, update (read_at), delete on public.notifications to boardwalk_app;
-- Only jobs call an app, so only they read its tokens.
grant select (id, organization_id, user_id, provider, provider_account_id, scopes, token_expires_at, last_sync_at, connected_at,
  disconnected_at), insert, update (provider_account_id, scopes, access_token_encrypted, refresh_token_encrypted, token_expires_at,
  disconnected_at) on public.connected_apps to boardwalk_app;
grant select, insert, delete on public.webhooks to boardwalk_app;
grant update (url, events, secret_hash, secret_ciphertext, previous_secret_ciphertext, previous_secret_until, is_active,
  failure_count, first_failure_at, disabled_at, disabled_reason) on public.webhooks to boardwalk_app;
grant select on public.webhook_deliveries to boardwalk_app;
grant select, insert on public.data_export_requests to boardwalk_app;
grant select, insert, update (cancelled_at) on public.account_deletion_requests to boardwalk_app;
grant select (id, organization_id, email, role, invited_by, expires_at, accepted_at, accepted_by, revoked_at, created_at), insert,
  update (token_hash, expires_at, revoked_at) on public.organization_invitations to boardwalk_app;
