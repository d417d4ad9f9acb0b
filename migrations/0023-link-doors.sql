-- Links in mails, and the six digits beside them: made for whoever asks, and followed before anyone is known.
grant create on schema auth to boardwalk_system;

-- Returns how many links for the same died with it. Whoever asks twice at once waits here, so that one of them stays.
create function auth.issue_link(link_id uuid, purpose text, address text, person uuid, link_hash text, code_hash text,
  browser_hash text, path text, minutes integer, ip inet, device jsonb, place jsonb) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  ended integer := 0;
begin
  -- Invitations and walks to resume come from several sides at once.
  if purpose not in ('invite', 'resume') then
    perform pg_advisory_xact_lock(hashtextextended(purpose || ' ' || coalesce(person::text, lower(address)), 0));
    with dead as (
      update public.magic_links l set used_at = now()
        where l.purpose = issue_link.purpose and l.used_at is null
          -- Somebody else who wants to go by the same address kills nobody's link to it.
          and (l.user_id = person or (issue_link.purpose <> 'change-email' and lower(l.email) = lower(address)))
          -- One that anybody may ask for ends only what the same browser asked for: its owner may be waiting for another. Where
          -- no browser asked, whoever runs the installation or closed the account did: that ends all.
          and (issue_link.purpose not in ('sign-in', 'verify', 'reset') or issue_link.browser_hash is null
            or l.browser_hash = issue_link.browser_hash)
        returning l.expires_at > now() as was_good
    ) select count(*) filter (where was_good) into ended from dead;
  end if;
  insert into public.magic_links as l (id, user_id, email, purpose, token_hash, code_hash, browser_hash, redirect_url, expires_at,
      ip_address, device_info, location)
    values (link_id, person, address, issue_link.purpose, link_hash, issue_link.code_hash, issue_link.browser_hash, path,
      now() + make_interval(mins => minutes), ip, device, place);
  return ended;
end $$;

-- Whose address it is that somebody gave. The mail goes to the address as it is stored, never as it was typed: letters look alike.
create function auth.link_account(address text, device_hash text)
returns table (user_id uuid, email text, is_active boolean, timezone text, knows_device boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.email::text, u.is_active, u.timezone::text,
      exists (select 1 from public.known_devices d where d.user_id = u.id and d.device_hash = link_account.device_hash)
    from auth.users u
    where lower(u.email) = lower(address) and u.erased_at is null;
end $$;

-- What this browser asked for last and waits for: an address with an account and one without look the same.
create function auth.waiting_link(browser text, wanted text[])
returns table (purpose text, email text, tries_left integer)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select l.purpose::text, l.email::text, 5 - l.attempts
    from public.magic_links l
    where l.browser_hash = browser and l.code_hash is not null and l.purpose = any (wanted)
      and l.used_at is null and l.expires_at > now()
    order by l.created_at desc, l.id desc
    limit 1;
end $$;

-- Counts the try in the same statement that looks at it, five times at most however many come at once. It uses up nothing else.
create function auth.try_link_code(browser text, code text, wanted text[])
returns table (link_id uuid, purpose text, email text, path text, user_id uuid, user_role text, matches boolean, tries_left integer)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    with tried as (
      update public.magic_links l set attempts = l.attempts + 1
        where l.attempts < 5 and l.used_at is null and l.expires_at > now()
          and l.id = (select w.id from public.magic_links w
            where w.browser_hash = browser and w.code_hash is not null and w.purpose = any (wanted)
              and w.used_at is null and w.expires_at > now()
            order by w.created_at desc, w.id desc limit 1)
        returning l.*
    )
    select t.id, t.purpose::text, t.email::text, t.redirect_url, t.user_id, u.user_role::text,
      t.code_hash = code and case when t.user_id is null then t.purpose = 'verify'
        else u.is_active and u.erased_at is null and lower(u.email) = lower(t.email) end,
      5 - t.attempts
    from tried t left join auth.users u on u.id = t.user_id;
end $$;

revoke execute on function auth.issue_link(uuid, text, text, uuid, text, text, text, text, integer, inet, jsonb, jsonb),
  auth.link_account(text, text), auth.waiting_link(text, text[]), auth.try_link_code(text, text, text[]) from public;
grant execute on function auth.issue_link(uuid, text, text, uuid, text, text, text, text, integer, inet, jsonb, jsonb)
  to boardwalk_app, boardwalk_system;
grant execute on function auth.link_account(text, text), auth.waiting_link(text, text[]), auth.try_link_code(text, text, text[])
  to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.issue_link(uuid, text, text, uuid, text, text, text, text, integer, inet, jsonb, jsonb) owner to boardwalk_system;
alter function auth.link_account(text, text) owner to boardwalk_system;
alter function auth.waiting_link(text, text[]) owner to boardwalk_system;
alter function auth.try_link_code(text, text, text[]) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
