-- A second link to sign in, to join or to a new password ends the one before it in the same browser alone: anybody may ask for
-- anybody's address, and would otherwise end what its owner waits for. How many there are at once is what the limits let through.
grant create on schema auth to boardwalk_system;
set local role boardwalk_system;

create or replace function auth.issue_link(link_id uuid, purpose text, address text, person uuid, link_hash text, code_hash text,
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
          -- Where no browser asked, whoever runs the installation or closed the account did: that ends all.
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

set local role boardwalk_owner;
revoke create on schema auth from boardwalk_system;
