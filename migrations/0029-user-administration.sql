-- What administrators see of people and do with their accounts, beyond what the policies let them read.
grant create on schema auth to boardwalk_system;

-- What somebody could sign in with, in numbers alone.
create function auth.count_ways_in(person uuid)
returns table (has_password boolean, passkeys integer, accounts integer, recovery_codes integer, api_tokens integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.require_administrator();
  return query
    select u.password_hash is not null,
      (select count(*)::integer from public.passkeys p where p.user_id = u.id),
      (select count(*)::integer from public.oauth_accounts a where a.user_id = u.id),
      (select count(*)::integer from public.recovery_codes c
        where c.user_id = u.id and c.used_at is null and coalesce(c.expires_at > now(), true)),
      (select count(*)::integer from public.api_tokens t
        where t.user_id = u.id and t.revoked_at is null and coalesce(t.expires_at > now(), true))
    from auth.users u where u.id = person;
end $$;

-- How many super administrators nothing but a password or their mail keeps safe.
create function auth.count_unguarded_administrators() returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.require_administrator();
  return (select count(*)::integer from auth.users u
    where u.user_role = 'SUPER_ADMIN' and u.is_active and u.erased_at is null
      and not exists (select 1 from public.passkeys p where p.user_id = u.id));
end $$;

-- Whether the actor may act on this account: super administrators on every one, administrators on users alone.
create function auth.may_act_on(person uuid) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from auth.users u
    where u.id = person and not u.is_guest and u.erased_at is null
      and (auth.role() = 'SUPER_ADMIN' or (auth.role() = 'ADMIN' and u.user_role = 'USER')))
$$;

-- Whoever was named an administrator and never came in runs nothing yet: they do not count among those who are left.
-- Without a password, a passkey, another account and a confirmed address, all there is of somebody is a link that nobody opened.
create function auth.can_sign_in(u auth.users) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select u.is_active and u.erased_at is null
    and (u.password_hash is not null or u.email_verified_at is not null
      or exists (select 1 from public.passkeys p where p.user_id = u.id)
      or exists (select 1 from public.oauth_accounts o where o.user_id = u.id))
$$;

-- Whether somebody would be left to run the installation. Whoever asks waits for all who asked before and are not done:
-- of two who would remove the last two, the second sees what the first did.
create function auth.leaves_super_administrator(without uuid) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('super administrators', 0));
  return exists (select 1 from auth.users u
    where u.id <> without and u.user_role = 'SUPER_ADMIN' and auth.can_sign_in(u));
end $$;

-- How many run the installation: of `administrators` some are `supers`, and `waiting` is whoever cannot sign in yet.
create function auth.count_administrators()
returns table (administrators integer, supers integer, waiting integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.require_administrator();
  return query
    select (count(*) filter (where a.can))::integer,
      (count(*) filter (where a.can and a.user_role = 'SUPER_ADMIN'))::integer,
      (count(*) filter (where not a.can))::integer
    from (select u.user_role, auth.can_sign_in(u) as can from auth.users u
      where u.user_role in ('ADMIN', 'SUPER_ADMIN') and u.is_active and u.erased_at is null) a;
end $$;

-- Signs somebody out of one session, or of all of them. Gives the ids of those that were alive.
create function auth.end_sessions_of(person uuid, one uuid) returns setof uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not auth.may_act_on(person) then
    return;
  end if;
  return query
    with open as (
      select s.id, auth.session_alive(s, u.user_role) as alive
        from public.user_sessions s join auth.users u on u.id = s.user_id
        where s.user_id = person and s.id = coalesce(one, s.id) and s.revoked_at is null
        for update of s
    ), ended as (
      update public.user_sessions s set revoked_at = now() from open where s.id = open.id
    )
    select open.id from open where open.alive;
end $$;

create function auth.revoke_tokens_of(person uuid) returns setof uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not auth.may_act_on(person) then
    return;
  end if;
  return query update public.api_tokens t set revoked_at = now()
    where t.user_id = person and t.revoked_at is null and coalesce(t.expires_at > now(), true)
    returning t.id;
end $$;

-- `done`, `same` where nothing was to be changed, `last` where nobody would be left, `forbidden`.
create function auth.change_user_role(person uuid, new_role text) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  is_left boolean := auth.leaves_super_administrator(person);
begin
  -- Asked behind the lock: the actor may have been made a user by whoever went before.
  if auth.role() is distinct from 'SUPER_ADMIN' or not auth.may_act_on(person) then
    return 'forbidden';
  end if;
  if new_role <> 'SUPER_ADMIN' and not is_left then
    return 'last';
  end if;
  update auth.users u set user_role = new_role where u.id = person and u.user_role <> new_role;
  return case when found then 'done' else 'same' end;
end $$;

-- Whoever is switched off is signed out and loses tokens and links at once; nobody switches themselves off.
create function auth.switch_user(person uuid, active boolean) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  is_left boolean := auth.leaves_super_administrator(person);
begin
  if not auth.may_act_on(person) or person = auth.uid() then
    return 'forbidden';
  end if;
  if not active and not is_left then
    return 'last';
  end if;
  update auth.users u set is_active = active where u.id = person and u.is_active <> active;
  if not found then
    return 'same';
  end if;
  if not active then
    update public.magic_links l set used_at = now() where l.user_id = person and l.used_at is null;
  end if;
  return 'done';
end $$;

-- An event about somebody else, whom administration acted on.
create function auth.tell_of_user(event_id uuid, person uuid, type text, payload jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.require_administrator();
  if tell_of_user.type not in ('user.role-changed', 'user.activated', 'user.deactivated', 'session.ended', 'api-token.revoked') then
    raise exception 'administration tells of no such event' using errcode = '22023';
  end if;
  insert into public.events (id, user_id, type, payload) values (event_id, person, tell_of_user.type, tell_of_user.payload);
end $$;

revoke execute on function auth.can_sign_in(auth.users), auth.count_administrators(), auth.count_ways_in(uuid), auth.count_unguarded_administrators(), auth.may_act_on(uuid), auth.leaves_super_administrator(uuid),
  auth.end_sessions_of(uuid, uuid), auth.revoke_tokens_of(uuid), auth.change_user_role(uuid, text),
  auth.switch_user(uuid, boolean), auth.tell_of_user(uuid, uuid, text, jsonb) from public;
grant execute on function auth.can_sign_in(auth.users), auth.may_act_on(uuid), auth.leaves_super_administrator(uuid) to boardwalk_system;
grant execute on function auth.count_administrators(), auth.count_ways_in(uuid), auth.count_unguarded_administrators(), auth.end_sessions_of(uuid, uuid), auth.revoke_tokens_of(uuid),
  auth.change_user_role(uuid, text), auth.switch_user(uuid, boolean), auth.tell_of_user(uuid, uuid, text, jsonb) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.count_administrators() owner to boardwalk_system;
alter function auth.count_ways_in(uuid) owner to boardwalk_system;
alter function auth.count_unguarded_administrators() owner to boardwalk_system;
alter function auth.end_sessions_of(uuid, uuid) owner to boardwalk_system;
alter function auth.revoke_tokens_of(uuid) owner to boardwalk_system;
alter function auth.change_user_role(uuid, text) owner to boardwalk_system;
alter function auth.switch_user(uuid, boolean) owner to boardwalk_system;
alter function auth.tell_of_user(uuid, uuid, text, jsonb) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
