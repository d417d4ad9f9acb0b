-- What somebody has to sign in with, counted where no request reads hashes, and kept from becoming nothing.
alter table auth.users add column password_changed_at timestamptz;
grant select (password_changed_at), update (password_changed_at) on auth.users to boardwalk_app;

-- A form that was held back until whoever sent it has proven once more who they are: sealed, for one session, once.
create table public.interrupted_forms (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  session_id uuid not null references public.user_sessions (id) on delete cascade,
  -- The action that it goes on to, and the page that it was sent from: paths of ours, nowhere else.
  address text not null,
  page text not null,
  form_ciphertext text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint interrupted_forms_address_own check (address ~ '^/([^/\\]|$)'),
  constraint interrupted_forms_page_own check (page ~ '^/([^/\\]|$)')
);

create index interrupted_forms_session_id_idx on public.interrupted_forms (session_id, created_at desc);
create index interrupted_forms_user_id_idx on public.interrupted_forms (user_id);
create index interrupted_forms_expires_at_idx on public.interrupted_forms (expires_at);

alter table public.interrupted_forms enable row level security;
alter table public.interrupted_forms force row level security;
create policy system_all on public.interrupted_forms to boardwalk_system using (true) with check (true);
create policy interrupted_forms_own on public.interrupted_forms to boardwalk_app
  using (user_id = auth.uid())
  with check (user_id = auth.uid()
    and session_id in (select s.id from public.user_sessions s where s.user_id = auth.uid()));
grant select, insert, update, delete on public.interrupted_forms to boardwalk_system;
grant select, insert, delete on public.interrupted_forms to boardwalk_app;

grant create on schema auth to boardwalk_system;

-- Counts of the actor's own alone. E-mail links are no way of their own: whoever has the mailbox would have the account.
create function auth.ways_in()
returns table (has_password boolean, passkeys integer, identities integer, recovery_codes integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.password_hash is not null,
      (select count(*)::integer from public.passkeys p where p.user_id = u.id),
      (select count(*)::integer from public.oauth_accounts o where o.user_id = u.id),
      (select count(*)::integer from public.recovery_codes r
        where r.user_id = u.id and r.used_at is null and (r.expires_at is null or r.expires_at > now()))
    from auth.users u where u.id = auth.uid();
end $$;

-- How many ways are left without this one. The person's row is locked first, so of two requests at once the second one
-- counts what the first has left.
create function auth.ways_in_without(kind text, way uuid) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from auth.users u where u.id = auth.uid() for no key update;
  return (select count(*)::integer from auth.users u
      where u.id = auth.uid() and u.password_hash is not null and kind <> 'password')
    + (select count(*)::integer from public.passkeys p where p.user_id = auth.uid() and (kind <> 'passkey' or p.id <> way))
    + (select count(*)::integer from public.oauth_accounts o
      where o.user_id = auth.uid() and (kind <> 'identity' or o.id <> way));
end $$;

-- Only the actor's own, only one that is good, and only once; only of somebody who may sign in.
create function auth.spend_recovery_code(hash text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.recovery_codes r set used_at = now()
    from auth.users u
    where u.id = r.user_id and u.is_active and u.erased_at is null
      and r.user_id = auth.uid() and r.code_hash = hash and r.used_at is null
      and (r.expires_at is null or r.expires_at > now());
  return found;
end $$;

revoke execute on function auth.ways_in(), auth.ways_in_without(text, uuid), auth.spend_recovery_code(text) from public;
grant execute on function auth.ways_in(), auth.ways_in_without(text, uuid), auth.spend_recovery_code(text) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.ways_in() owner to boardwalk_system;
alter function auth.ways_in_without(text, uuid) owner to boardwalk_system;
alter function auth.spend_recovery_code(text) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
