-- The second of the specifications' names for the function that keeps `updated_at`; both do the same.
create function public.update_updated_at_column() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at = now();
  return new;
end $$;

revoke execute on function public.update_updated_at_column() from public;

create table public.magic_links (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references auth.users (id) on delete cascade,
  email varchar(255) not null,
  purpose varchar(50) not null default 'sign-in',
  token_hash varchar(255) not null unique,
  -- The six digits of the same mail: typed only in the browser that asked, five times at most.
  code_hash varchar(255),
  attempts integer not null default 0,
  browser_hash varchar(64),
  -- Where somebody goes on afterwards: a path of ours, nowhere else.
  redirect_url text,
  expires_at timestamptz not null,
  used_at timestamptz,
  ip_address inet,
  device_info jsonb,
  location jsonb,
  created_at timestamptz not null default now(),
  constraint magic_links_purpose_known
    check (purpose in ('sign-in', 'verify', 'reset', 'change-email', 'step-up', 'invite', 'resume')),
  constraint magic_links_attempts_limited check (attempts between 0 and 5),
  constraint magic_links_redirect_url_own check (redirect_url ~ '^/([^/\\]|$)'),
  constraint magic_links_code_hash_bound check (code_hash is null or browser_hash is not null)
);

create index idx_magic_links_token on public.magic_links (token_hash) where used_at is null;
create index idx_magic_links_cleanup on public.magic_links (expires_at) where used_at is null;
create index magic_links_user_id_idx on public.magic_links (user_id);
create index magic_links_email_idx on public.magic_links (lower(email), purpose) where used_at is null;
create index magic_links_browser_hash_idx on public.magic_links (browser_hash) where used_at is null;

-- Who follows a link is not known yet, so requests reach it through functions that take a hash.
alter table public.magic_links enable row level security;
alter table public.magic_links force row level security;
create policy system_all on public.magic_links to boardwalk_system using (true) with check (true);
grant select, insert, update, delete on public.magic_links to boardwalk_system;
