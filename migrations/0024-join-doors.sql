-- How somebody comes to have an account: made with a personal organization, or taken over from whoever never proved the address.

-- What somebody who wants to join has given beside their address, until they have proven it: nobody is made before.
create table public.pending_joins (
  id uuid primary key default gen_random_uuid(),
  link_id uuid not null unique references public.magic_links (id) on delete cascade,
  full_name varchar(200) not null,
  password_hash varchar(255),
  created_at timestamptz not null default now()
);

alter table public.pending_joins enable row level security;
alter table public.pending_joins force row level security;
create policy system_all on public.pending_joins to boardwalk_system using (true) with check (true);
grant select, insert, update, delete on public.pending_joins to boardwalk_system;

grant create on schema auth to boardwalk_system;

-- With the address as it is stored: mail goes there, never to what was typed, since letters look alike.
create function auth.person_by_address(address text)
returns table (user_id uuid, email text, user_role text, is_active boolean, is_verified boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.email::text, u.user_role::text, u.is_active, u.email_verified_at is not null
    from auth.users u
    where lower(u.email) = lower(address) and u.erased_at is null;
end $$;

-- Everything by which somebody else could come back into an account, or read along in it. Returns what it was, as counts.
create function auth.drop_what_a_squatter_left(person uuid) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  own uuid := (select o.id from public.organizations o where o.created_by = person and o.is_personal);
  sessions integer;
  passkeys integer;
  identities integer;
  tokens integer;
begin
  delete from public.user_sessions s where s.user_id = person;
  get diagnostics sessions = row_count;
  delete from public.passkeys p where p.user_id = person;
  get diagnostics passkeys = row_count;
  delete from public.oauth_accounts a where a.user_id = person;
  get diagnostics identities = row_count;
  delete from public.api_tokens t where t.user_id = person or t.created_by = person or t.organization_id = own;
  get diagnostics tokens = row_count;
  delete from public.known_devices d where d.user_id = person;
  delete from public.recovery_codes c where c.user_id = person;
  delete from public.webauthn_challenges c where c.user_id = person;
  delete from public.oauth_states s where s.user_id = person;
  delete from public.email_changes c where c.user_id = person;
  delete from public.security_alerts a where a.user_id = person;
  delete from public.magic_links l where l.user_id = person;
  -- The organization stays with what hangs below it, and nobody else in it.
  delete from public.organization_members m where m.organization_id = own and m.user_id <> person;
  update public.organization_invitations i set revoked_at = now()
    where i.organization_id = own and i.accepted_at is null and i.revoked_at is null;
  delete from public.webhooks w where w.organization_id = own;
  delete from public.connected_apps a where a.organization_id = own or a.user_id = person;
  return jsonb_build_object('sessions', sessions, 'passkeys', passkeys, 'identities', identities, 'tokens', tokens);
end $$;

-- Makes the actor, or makes an account theirs that stood unproven; one unique index decides who was first.
-- No row means that neither may be, and that nothing was changed.
create function auth.admit(address text, name text, password_hash text, verified boolean, organization uuid, membership uuid,
  organization_name text)
returns table (outcome text, dropped jsonb)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  person uuid := auth.uid();
  given_name text := admit.name;
  given_hash text := admit.password_hash;
begin
  if person is null then
    raise exception 'nobody is there to be admitted' using errcode = '22023';
  end if;
  insert into auth.users (id, email, full_name, password_hash, email_verified_at)
    values (person, address, given_name, given_hash, case when verified then now() end)
    on conflict do nothing;
  if found then
    insert into public.organizations (id, name, slug, is_personal, created_by)
      values (organization, organization_name, 'o-' || person, true, person);
    insert into public.organization_members (id, organization_id, user_id, role)
      values (membership, organization, person, 'OWNER');
    return query select 'made', '{}'::jsonb;
    return;
  end if;
  if not verified then
    return;
  end if;
  -- Whoever runs the installation vouched for administrators: an address alone takes none of them over.
  update auth.users u
    set email_verified_at = now(), password_hash = given_hash, full_name = given_name,
        avatar_file_id = null, timezone = null, locale = null, last_login = null
    where u.id = person and lower(u.email) = lower(address) and u.email_verified_at is null
      and u.user_role = 'USER' and u.is_active and not u.is_guest and u.erased_at is null;
  if found then
    update public.organizations o set name = organization_name where o.created_by = person and o.is_personal;
    return query select 'taken-over', auth.drop_what_a_squatter_left(person);
  end if;
end $$;

-- What an account can be signed in to with, told to a device that has signed in to it before and to nobody else.
create function auth.known_ways(address text, device_hash text)
returns table (has_passkey boolean, has_password boolean, providers text[])
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select exists (select 1 from public.passkeys p where p.user_id = u.id), u.password_hash is not null,
      array(select a.provider::text from public.oauth_accounts a where a.user_id = u.id order by a.created_at)
    from auth.users u join public.known_devices d on d.user_id = u.id and d.device_hash = known_ways.device_hash
    where lower(u.email) = lower(address) and u.is_active and u.erased_at is null;
end $$;

-- How somebody signed in last on this device, whoever it was.
create function auth.last_way(device_hash text) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select d.last_method from public.known_devices d
    where d.device_hash = last_way.device_hash order by d.last_seen_at desc limit 1);
end $$;

create function auth.keep_join(join_id uuid, link_hash text, name text, password_hash text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.pending_joins (id, link_id, full_name, password_hash)
    select join_id, l.id, keep_join.name, keep_join.password_hash from public.magic_links l
    where l.token_hash = link_hash and l.purpose = 'verify' and l.user_id is null;
end $$;

-- What was given, for whoever holds the link or its code. Looking at it burns nothing.
create function auth.pending_join(link uuid, secret_hash text) returns table (full_name text, password_hash text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select j.full_name::text, j.password_hash::text
    from public.pending_joins j join public.magic_links l on l.id = j.link_id
    where l.id = link and (l.token_hash = secret_hash or l.code_hash = secret_hash) and l.used_at is null and l.expires_at > now();
end $$;

-- One conditional update decides who was first; what was kept goes with it.
create function auth.spend_join(link uuid, secret_hash text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.magic_links l set used_at = now()
    where l.id = link and l.purpose = 'verify' and l.user_id is null and (l.token_hash = secret_hash or l.code_hash = secret_hash)
      and l.used_at is null and l.expires_at > now();
  if not found then
    return false;
  end if;
  delete from public.pending_joins j where j.link_id = link;
  return true;
end $$;

revoke execute on function auth.keep_join(uuid, text, text, text), auth.pending_join(uuid, text), auth.spend_join(uuid, text) from public;
grant execute on function auth.keep_join(uuid, text, text, text), auth.pending_join(uuid, text), auth.spend_join(uuid, text)
  to boardwalk_app;

revoke execute on function auth.person_by_address(text), auth.drop_what_a_squatter_left(uuid),
  auth.admit(text, text, text, boolean, uuid, uuid, text), auth.known_ways(text, text), auth.last_way(text) from public;
grant execute on function auth.drop_what_a_squatter_left(uuid) to boardwalk_system;
grant execute on function auth.person_by_address(text), auth.admit(text, text, text, boolean, uuid, uuid, text),
  auth.known_ways(text, text), auth.last_way(text) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.keep_join(uuid, text, text, text) owner to boardwalk_system;
alter function auth.pending_join(uuid, text) owner to boardwalk_system;
alter function auth.spend_join(uuid, text) owner to boardwalk_system;
alter function auth.person_by_address(text) owner to boardwalk_system;
alter function auth.admit(text, text, text, boolean, uuid, uuid, text) owner to boardwalk_system;
alter function auth.known_ways(text, text) owner to boardwalk_system;
alter function auth.last_way(text) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
