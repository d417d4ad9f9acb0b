create table public.passkeys (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  credential_id bytea not null unique,
  public_key bytea not null,
  -- Unsigned 32 bits, which an integer does not hold.
  counter bigint not null default 0,
  device_name varchar(255),
  transports jsonb,
  aaguid bytea,
  backup_eligible boolean not null default false,
  backed_up boolean not null default false,
  user_verified boolean not null default false,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint passkeys_credential_id_length check (octet_length(credential_id) between 1 and 1023),
  constraint passkeys_counter_unsigned check (counter between 0 and 4294967295),
  constraint passkeys_transports_list check (jsonb_typeof(transports) = 'array'),
  constraint passkeys_aaguid_length check (octet_length(aaguid) = 16),
  constraint passkeys_backed_up_eligible check (backup_eligible or not backed_up)
);

create index idx_passkeys_user on public.passkeys (user_id);
create index idx_passkeys_credential on public.passkeys (credential_id);

create table public.webauthn_challenges (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references auth.users (id) on delete cascade,
  browser_hash varchar(64) not null,
  kind varchar(20) not null,
  challenge_hash varchar(64) not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  constraint webauthn_challenges_kind_known check (kind in ('registration', 'sign-in', 'step-up')),
  -- Only at sign-in may it be open who answers.
  constraint webauthn_challenges_user_id_known check (user_id is not null or kind = 'sign-in')
);

create index webauthn_challenges_user_id_idx on public.webauthn_challenges (user_id);
create index webauthn_challenges_expires_at_idx on public.webauthn_challenges (expires_at);

create table public.oauth_accounts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  -- A name and no closed list: any issuer can be configured beside the four that are known.
  provider varchar(50) not null,
  provider_user_id varchar(255) not null,
  provider_email varchar(255),
  provider_name varchar(255),
  provider_avatar_url text,
  access_token_encrypted text,
  refresh_token_encrypted text,
  token_expires_at timestamptz,
  scopes jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint oauth_accounts_provider_name check (provider ~ '^[a-z][a-z0-9-]*$'),
  constraint oauth_accounts_scopes_list check (jsonb_typeof(scopes) = 'array'),
  constraint oauth_accounts_provider_provider_user_id_key unique (provider, provider_user_id)
);

create index idx_oauth_accounts_user on public.oauth_accounts (user_id);

create trigger oauth_accounts_updated before update on public.oauth_accounts
  for each row execute function public.update_updated_at();

create table public.oauth_states (
  id uuid primary key default gen_random_uuid(),
  -- Whoever joins an identity to their account, or proves themselves again; nobody at a sign-in.
  user_id uuid references auth.users (id) on delete cascade,
  -- The session that asked: what it asked for is over when it is.
  session_id uuid references public.user_sessions (id) on delete cascade,
  provider varchar(50) not null,
  purpose varchar(20) not null,
  state_hash varchar(64) not null unique,
  browser_hash varchar(64) not null,
  code_verifier_encrypted text not null,
  nonce_encrypted text,
  redirect_url text,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  constraint oauth_states_provider_name check (provider ~ '^[a-z][a-z0-9-]*$'),
  constraint oauth_states_purpose_known check (purpose in ('sign-in', 'join', 'step-up')),
  constraint oauth_states_user_id_known check ((user_id is null) = (purpose = 'sign-in')),
  constraint oauth_states_session_id_known check (session_id is null or user_id is not null),
  constraint oauth_states_redirect_url_own check (redirect_url ~ '^/([^/\\]|$)')
);

create index oauth_states_user_id_idx on public.oauth_states (user_id);
create index oauth_states_session_id_idx on public.oauth_states (session_id);
create index oauth_states_expires_at_idx on public.oauth_states (expires_at);

create table public.recovery_codes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  code_hash varchar(255) not null,
  expires_at timestamptz,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  constraint recovery_codes_user_id_code_hash_key unique (user_id, code_hash)
);

-- An address that was changed, and for seven days the way back that its former owner was sent.
create table public.email_changes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  old_email varchar(255) not null,
  new_email varchar(255) not null,
  undo_token_hash varchar(255) not null unique,
  expires_at timestamptz not null,
  undone_at timestamptz,
  created_at timestamptz not null default now(),
  constraint email_changes_new_email_other check (lower(new_email) <> lower(old_email))
);

create index email_changes_user_id_idx on public.email_changes (user_id, created_at desc);

-- "This wasn't me": what a mail told somebody, and the token by which they object.
create table public.security_alerts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  session_id uuid references public.user_sessions (id) on delete set null,
  kind varchar(50) not null,
  -- What was changed, and what that is called: `passkey-added`, "iCloud Keychain".
  change varchar(50),
  name varchar(255),
  -- Where it was mailed to: whoever reads mail there may object, also once the account goes by another address.
  email varchar(255) not null,
  token_hash varchar(255) not null unique,
  ip_address inet,
  device_info jsonb,
  location jsonb,
  expires_at timestamptz not null,
  -- When somebody said that it was not them, and when they went on to close the account to everybody.
  used_at timestamptz,
  secured_at timestamptz,
  created_at timestamptz not null default now(),
  constraint security_alerts_secured_after_used check (secured_at is null or used_at is not null),
  constraint security_alerts_kind_known check (kind in ('new-device', 'credentials-changed', 'address-changed'))
);

create index security_alerts_user_id_idx on public.security_alerts (user_id, created_at desc);
create index security_alerts_session_id_idx on public.security_alerts (session_id);

create table public.api_tokens (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  -- Whose rights it acts with.
  user_id uuid references auth.users (id) on delete set null,
  name varchar(255) not null,
  token_hash varchar(255) not null unique,
  token_prefix varchar(10) not null,
  scopes jsonb not null default '[]'::jsonb,
  last_used_at timestamptz,
  last_used_ip inet,
  created_by uuid references auth.users (id) on delete set null,
  expires_at timestamptz,
  revoked_at timestamptz,
  revoked_because varchar(20),
  -- What its maker was then: it ends when they become less.
  made_as varchar(20) not null default 'USER',
  -- When its maker was mailed that it is about to end, or that somebody found it.
  expiry_told_at timestamptz,
  leak_told_at timestamptz,
  created_at timestamptz not null default now(),
  constraint api_tokens_name_present check (name ~ '\S'),
  constraint api_tokens_scopes_list check (jsonb_typeof(scopes) = 'array'),
  constraint api_tokens_made_as_known check (made_as in ('USER', 'ADMIN', 'SUPER_ADMIN')),
  constraint api_tokens_revoked_because_known check (revoked_because in ('person', 'leaked'))
);

create index idx_api_tokens_org on public.api_tokens (organization_id);
create index idx_api_tokens_hash on public.api_tokens (token_hash) where revoked_at is null;
create index api_tokens_user_id_idx on public.api_tokens (user_id);
create index api_tokens_created_by_idx on public.api_tokens (created_by);

alter table public.passkeys enable row level security;
alter table public.passkeys force row level security;
alter table public.webauthn_challenges enable row level security;
alter table public.webauthn_challenges force row level security;
alter table public.oauth_accounts enable row level security;
alter table public.oauth_accounts force row level security;
alter table public.oauth_states enable row level security;
alter table public.oauth_states force row level security;
alter table public.recovery_codes enable row level security;
alter table public.recovery_codes force row level security;
alter table public.email_changes enable row level security;
alter table public.email_changes force row level security;
alter table public.security_alerts enable row level security;
alter table public.security_alerts force row level security;
alter table public.api_tokens enable row level security;
alter table public.api_tokens force row level security;

create policy system_all on public.passkeys to boardwalk_system using (true) with check (true);
create policy system_all on public.webauthn_challenges to boardwalk_system using (true) with check (true);
create policy system_all on public.oauth_accounts to boardwalk_system using (true) with check (true);
create policy system_all on public.oauth_states to boardwalk_system using (true) with check (true);
create policy system_all on public.recovery_codes to boardwalk_system using (true) with check (true);
create policy system_all on public.email_changes to boardwalk_system using (true) with check (true);
create policy system_all on public.security_alerts to boardwalk_system using (true) with check (true);
create policy system_all on public.api_tokens to boardwalk_system using (true) with check (true);

create policy passkeys_policy on public.passkeys for all to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy oauth_accounts_policy on public.oauth_accounts for all to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy recovery_codes_own on public.recovery_codes to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid() and used_at is null);
create policy email_changes_own on public.email_changes for select to boardwalk_app using (user_id = auth.uid());
create policy security_alerts_own on public.security_alerts for select to boardwalk_app using (user_id = auth.uid());
create policy security_alerts_insert on public.security_alerts for insert to boardwalk_app
  with check (user_id = auth.uid() and used_at is null and secured_at is null
    and (session_id is null or session_id in (select s.id from public.user_sessions s where s.user_id = auth.uid())));
create policy api_tokens_own on public.api_tokens for select to boardwalk_app
  using (user_id = auth.uid() and organization_id in (select auth.org_ids()));
create policy api_tokens_managers on public.api_tokens for select to boardwalk_app
  using (organization_id in (select auth.managed_org_ids()));
-- A token acts for whoever made it, never for somebody else.
create policy api_tokens_insert on public.api_tokens for insert to boardwalk_app
  with check (user_id = auth.uid() and created_by = auth.uid() and made_as = auth.role()
    and organization_id in (select auth.managed_org_ids()));
-- The only change is that it ends, and what has ended stays so.
create policy api_tokens_revoke on public.api_tokens for update to boardwalk_app
  using (revoked_at is null and (user_id = auth.uid() or organization_id in (select auth.managed_org_ids())))
  with check (revoked_at is not null);

-- Challenges and states are answered by whoever is not known yet: functions reach them by hash, requests do not.
grant select, insert, update, delete on public.passkeys, public.webauthn_challenges, public.oauth_accounts, public.oauth_states,
  public.recovery_codes, public.email_changes, public.security_alerts, public.api_tokens to boardwalk_system;
grant select, insert, delete on public.passkeys, public.oauth_accounts to boardwalk_app;
grant update (device_name, counter, backed_up, user_verified, last_used_at) on public.passkeys to boardwalk_app;
grant update (provider_email, provider_name, provider_avatar_url, access_token_encrypted, refresh_token_encrypted, token_expires_at,
  scopes) on public.oauth_accounts to boardwalk_app;
-- What a hash stands for opens doors, so requests write it and never read it.
grant select (id, user_id, expires_at, used_at, created_at), insert, delete on public.recovery_codes to boardwalk_app;
grant select (id, user_id, old_email, new_email, expires_at, undone_at, created_at) on public.email_changes to boardwalk_app;
grant select (id, user_id, session_id, kind, change, name, email, ip_address, device_info, location, expires_at, used_at, secured_at,
  created_at), insert on public.security_alerts to boardwalk_app;
grant select (id, organization_id, user_id, name, token_prefix, scopes, last_used_at, last_used_ip, created_by, expires_at,
  revoked_at, revoked_because, made_as, created_at), insert, update (revoked_at, revoked_because) on public.api_tokens to boardwalk_app;

-- The cleanup, by the database's clock: the specification's three, and what else is worth nothing once its time is over.
grant create on schema auth to boardwalk_system;

create function auth.remove_expired() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from public.user_sessions where expires_at < now() - interval '7 days';
  delete from public.magic_links where expires_at < now() - interval '1 day';
  delete from public.rate_limit_buckets where last_refill < now() - interval '1 hour';
  delete from public.webauthn_challenges where expires_at < now() - interval '1 day';
  delete from public.oauth_states where expires_at < now() - interval '1 day';
  delete from public.interrupted_forms where expires_at < now();
  delete from public.email_changes where expires_at < now() - interval '30 days';
  delete from public.api_tokens where least(revoked_at, expires_at) < now() - interval '90 days';
  delete from public.security_alerts where expires_at < now() - interval '30 days';
end $$;

create function public.cleanup_expired_sessions() returns void
language sql
set search_path = pg_catalog, pg_temp
as $$ select auth.remove_expired() $$;

revoke execute on function auth.remove_expired(), public.cleanup_expired_sessions() from public;
grant execute on function auth.remove_expired(), public.cleanup_expired_sessions() to boardwalk_jobs, boardwalk_system;

-- Last, since a grant is its owner's to give.
alter function auth.remove_expired() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
