-- What is looked up before anyone is known: functions that take hashes or an address and return the least.
grant create on schema auth to boardwalk_system;

-- How long a session may rest and live, stated here alone. People: 30 and 180 days; administrators: 1 and 7 days.
create function auth.session_idle(user_role text) returns interval
language sql immutable
set search_path = pg_catalog, pg_temp
as $$ select case when user_role = 'USER' then interval '30 days' else interval '24 hours' end $$;

create function auth.session_lifetime(user_role text) returns interval
language sql immutable
set search_path = pg_catalog, pg_temp
as $$ select case when user_role = 'USER' then interval '180 days' else interval '7 days' end $$;

-- Alive, stated here alone: not revoked, within idle and absolute limits by this clock and today's role.
create function auth.session_alive(session public.user_sessions, user_role text) returns boolean
language sql stable
as $$
  select session.revoked_at is null
    and session.expires_at > now()
    and session.absolute_expires_at > now()
    and session.last_active_at > now() - auth.session_idle(user_role)
    and session.created_at > now() - auth.session_lifetime(user_role)
$$;

-- A touch is due each minute, so that "last used" is true without a write per request.
create function auth.live_sessions(token_hashes text[])
returns table (token_hash text, session_id uuid, user_id uuid, expires_at timestamptz, touch_due boolean,
  email text, full_name text, user_role text, timezone text, locale text, is_guest boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select s.session_token_hash::text, s.id, s.user_id, s.expires_at,
      s.last_active_at < now() - interval '1 minute'
        or (s.expires_at < now() + auth.session_idle(u.user_role) / 2 and s.expires_at < s.absolute_expires_at),
      u.email::text, u.full_name::text, u.user_role::text, u.timezone::text, u.locale::text, u.is_guest
    from public.user_sessions s join auth.users u on u.id = s.user_id
    where s.session_token_hash = any (token_hashes)
      and auth.session_alive(s, u.user_role)
      and u.is_active and u.erased_at is null;
end $$;

-- Renews when half of the idle time is over, never past the absolute limit, and only what is alive.
create function auth.touch_session(token_hash text) returns timestamptz
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  until timestamptz;
begin
  update public.user_sessions s
    set last_active_at = now(),
        expires_at = case when s.expires_at < now() + auth.session_idle(u.user_role) / 2
          then least(now() + auth.session_idle(u.user_role), s.absolute_expires_at) else s.expires_at end
    from auth.users u
    where u.id = s.user_id and s.session_token_hash = token_hash
      and auth.session_alive(s, u.user_role) and u.is_active and u.erased_at is null
    returning s.expires_at into until;
  return until;
end $$;

create function auth.password_by_email(address text, device_hash text)
returns table (user_id uuid, password_hash text, is_active boolean, user_role text, knows_device boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.password_hash::text, u.is_active, u.user_role::text,
      exists (select 1 from public.known_devices d
        where d.user_id = u.id and d.device_hash = password_by_email.device_hash)
    from auth.users u
    where lower(u.email) = lower(address) and u.erased_at is null;
end $$;

-- A failure of a known person belongs to their history; of an unknown address to the audit log.
create function auth.record_refused_sign_in(record_id uuid, person uuid, address_hash text, method text, reason text,
  ip inet, device jsonb, place jsonb, request text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if person is not null then
    insert into public.login_history (id, user_id, event_type, auth_method, ip_address, device_info, location, success, failure_reason)
      values (record_id, person, 'login_failed', method, ip, device, place, false, reason);
  else
    insert into public.audit_events (id, action, target_type, target_id, after, request_id, ip_address)
      values (record_id, 'sign-in.refused', 'address', address_hash, jsonb_build_object('method', method, 'reason', reason), request, ip);
  end if;
end $$;

revoke execute on function auth.session_idle(text), auth.session_lifetime(text),
  auth.session_alive(public.user_sessions, text), auth.live_sessions(text[]), auth.touch_session(text),
  auth.password_by_email(text, text), auth.record_refused_sign_in(uuid, uuid, text, text, text, inet, jsonb, jsonb, text) from public;
grant execute on function auth.session_idle(text), auth.session_lifetime(text),
  auth.session_alive(public.user_sessions, text) to boardwalk_app, boardwalk_system;
grant execute on function auth.live_sessions(text[]), auth.touch_session(text), auth.password_by_email(text, text),
  auth.record_refused_sign_in(uuid, uuid, text, text, text, inet, jsonb, jsonb, text) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.live_sessions(text[]) owner to boardwalk_system;
alter function auth.touch_session(text) owner to boardwalk_system;
alter function auth.password_by_email(text, text) owner to boardwalk_system;
alter function auth.record_refused_sign_in(uuid, uuid, text, text, text, inet, jsonb, jsonb, text) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
