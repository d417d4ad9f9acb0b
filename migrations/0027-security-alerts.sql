-- "This wasn't me", and an address that is changed or taken back: both by a link in a mail, before anyone is known.
grant create on schema auth to boardwalk_system;

-- Whether an alert may still be objected to, stated here alone: its reader has the account's address, or one that can be taken back.
create function auth.alert_speaks_for(alert public.security_alerts, address text) returns boolean
language sql stable
as $$
  select lower(address) = lower(alert.email) or exists (
    select 1 from public.email_changes c
    where c.user_id = alert.user_id and lower(c.old_email) = lower(alert.email) and c.undone_at is null and c.expires_at > now())
$$;

-- What an alert told, for whoever holds its link. Looking burns nothing: mail scanners look too.
-- Once somebody objected, the link leads them on for an hour, and then nowhere.
create function auth.security_alert(alert_hash text)
returns table (user_id uuid, user_role text, email text, alerted_email text, timezone text, kind text, change text, name text,
  session_id uuid, ip_address text, device jsonb, place jsonb, happened_at double precision, since double precision, state text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.user_role::text, u.email::text, a.email::text, u.timezone::text, a.kind::text, a.change::text, a.name::text,
      a.session_id, host(a.ip_address), a.device_info, a.location, extract(epoch from a.created_at)::float8,
      extract(epoch from least(a.created_at, s.created_at))::float8,
      case when a.used_at is null then 'open' when a.secured_at is null then 'disowned' else 'secured' end
    from public.security_alerts a
      join auth.users u on u.id = a.user_id
      left join public.user_sessions s on s.id = a.session_id
    where a.token_hash = alert_hash and u.is_active and u.erased_at is null
      and (a.used_at is not null or a.expires_at > now())
      and coalesce(a.secured_at, a.used_at, now()) > now() - interval '1 hour'
      and auth.alert_speaks_for(a, u.email);
end $$;

-- One conditional update decides who was first.
create function auth.disown(alert_hash text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.security_alerts a set used_at = now()
    from auth.users u
    where u.id = a.user_id and a.user_id = auth.uid() and a.token_hash = alert_hash and a.used_at is null and a.expires_at > now()
      and auth.alert_speaks_for(a, u.email);
  if not found then
    return false;
  end if;
  -- What whoever it was had mailed outlives their session: a link to yet another address would undo all of this.
  perform auth.end_links(auth.uid());
  return true;
end $$;

-- The account goes by the address again that the alert was mailed to, and no later change can be taken back any more.
-- 'same' where it goes by that one already, 'taken' where somebody else has it by now, 'late' after seven days.
create function auth.take_address_back(alert_hash text) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  former text;
  since timestamptz;
begin
  -- The person's row first, so that two who change it at once come one after the other.
  perform 1 from auth.users u where u.id = auth.uid() for update;
  select a.email into former from public.security_alerts a
    where a.token_hash = alert_hash and a.user_id = auth.uid() and a.used_at > now() - interval '1 hour';
  if former is null then
    return 'late';
  end if;
  if exists (select 1 from auth.users u where u.id = auth.uid() and lower(u.email) = lower(former)) then
    return 'same';
  end if;
  select min(c.created_at) into since from public.email_changes c
    where c.user_id = auth.uid() and lower(c.old_email) = lower(former) and c.undone_at is null and c.expires_at > now();
  if since is null then
    return 'late';
  end if;
  begin
    update auth.users u set email = former, email_verified_at = now() where u.id = auth.uid();
  exception when unique_violation then
    return 'taken';
  end;
  update public.email_changes c set undone_at = now()
    where c.user_id = auth.uid() and c.created_at >= since and c.undone_at is null;
  return 'restored';
end $$;

-- The second step, once and within the hour of the first: no link of the account leads anywhere any more, and tokens end.
create function auth.secure_account(alert_hash text, tokens uuid[]) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.security_alerts a set secured_at = now()
    where a.token_hash = alert_hash and a.user_id = auth.uid() and a.secured_at is null and a.used_at > now() - interval '1 hour';
  if not found then
    return false;
  end if;
  perform auth.end_links(auth.uid());
  update public.api_tokens t set revoked_at = now()
    where t.id = any (tokens) and (t.user_id = auth.uid() or t.created_by = auth.uid()) and t.revoked_at is null;
  return true;
end $$;

-- Every link of a person that nobody used; an invitation is somebody else's to take back.
create function auth.end_links(person uuid) returns void
language sql
as $$
  update public.magic_links l set used_at = now()
    where l.used_at is null and l.purpose <> 'invite'
      and (l.user_id = person or lower(l.email) = (select lower(u.email) from auth.users u where u.id = person))
$$;

-- The same for the actor, whose password is another now.
create function auth.end_own_links() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform auth.end_links(auth.uid());
end $$;

-- What a link to confirm another address is for; for an hour after it was used, what came of it.
create function auth.email_change_link(link_hash text)
returns table (user_id uuid, user_role text, full_name text, email text, new_email text, timezone text,
  ip_address text, device jsonb, place jsonb, asked_at double precision, state text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.user_role::text, u.full_name::text, u.email::text, l.email::text, u.timezone::text,
      host(l.ip_address), l.device_info, l.location, extract(epoch from l.created_at)::float8, came.of_it
    from public.magic_links l
      join auth.users u on u.id = l.user_id
      cross join lateral (
        select case
          when l.used_at is null and l.expires_at > now() then 'open'
          when l.used_at <= now() - interval '1 hour' or l.used_at is null then null
          when lower(u.email) = lower(l.email) then 'changed'
          when exists (select 1 from auth.users other where lower(other.email) = lower(l.email)) then 'taken'
        end as of_it) came
    where l.token_hash = link_hash and l.purpose = 'change-email' and came.of_it is not null
      and u.is_active and u.erased_at is null and u.email is not null;
end $$;

-- The address that the actor asked for and has not confirmed.
create function auth.pending_email_change() returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select l.email::text from public.magic_links l
    where l.user_id = auth.uid() and l.purpose = 'change-email' and l.used_at is null and l.expires_at > now()
    order by l.created_at desc limit 1
$$;

create function auth.drop_email_change() returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  update public.magic_links l set used_at = now()
    where l.user_id = auth.uid() and l.purpose = 'change-email' and l.used_at is null
$$;

-- Uses the link up, once, and with it every other link of the account. 'spent', 'taken' by somebody else, or 'changed'.
create function auth.change_email(link_hash text, change_id uuid, undo_hash text) returns table (outcome text, former text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  wanted text;
  before text;
begin
  select u.email into before from auth.users u where u.id = auth.uid() for update;
  update public.magic_links l set used_at = now()
    where l.token_hash = link_hash and l.purpose = 'change-email' and l.used_at is null and l.expires_at > now()
      and l.user_id = auth.uid()
    returning l.email into wanted;
  if wanted is null then
    return query select 'spent', before;
    return;
  end if;
  perform auth.end_links(auth.uid());
  begin
    update auth.users u set email = wanted, email_verified_at = now() where u.id = auth.uid();
  exception when unique_violation then
    return query select 'taken', before;
    return;
  end;
  -- Another spelling of the same address needs no way back.
  if lower(wanted) <> lower(before) then
    insert into public.email_changes (id, user_id, old_email, new_email, undo_token_hash, expires_at)
      values (change_id, auth.uid(), before, wanted, undo_hash, now() + interval '7 days');
  end if;
  return query select 'changed', before;
end $$;

revoke execute on function auth.email_change_link(text), auth.pending_email_change(), auth.drop_email_change(),
  auth.change_email(text, uuid, text) from public;
grant execute on function auth.email_change_link(text), auth.pending_email_change(), auth.drop_email_change(),
  auth.change_email(text, uuid, text) to boardwalk_app;
revoke execute on function auth.alert_speaks_for(public.security_alerts, text), auth.security_alert(text), auth.disown(text),
  auth.take_address_back(text), auth.secure_account(text, uuid[]), auth.end_links(uuid), auth.end_own_links() from public;
grant execute on function auth.alert_speaks_for(public.security_alerts, text), auth.end_links(uuid) to boardwalk_system;
grant execute on function auth.security_alert(text), auth.disown(text), auth.take_address_back(text),
  auth.secure_account(text, uuid[]), auth.end_own_links() to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.security_alert(text) owner to boardwalk_system;
alter function auth.disown(text) owner to boardwalk_system;
alter function auth.take_address_back(text) owner to boardwalk_system;
alter function auth.secure_account(text, uuid[]) owner to boardwalk_system;
alter function auth.end_own_links() owner to boardwalk_system;
alter function auth.email_change_link(text) owner to boardwalk_system;
alter function auth.pending_email_change() owner to boardwalk_system;
alter function auth.drop_email_change() owner to boardwalk_system;
alter function auth.change_email(text, uuid, text) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
