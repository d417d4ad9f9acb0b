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
          and (l.user_id = person or lower(l.email) = lower(address))
        returning l.expires_at > now() as was_good
    ) select count(*) filter (where was_good) into ended from dead;
  end if;
  insert into public.magic_links as l (id, user_id, email, purpose, token_hash, code_hash, browser_hash, redirect_url, expires_at,
      ip_address, device_info, location)
    values (link_id, person, address, issue_link.purpose, link_hash, issue_link.code_hash, issue_link.browser_hash, path,
      now() + make_interval(mins => minutes), ip, device, place);
  return ended;
end $$;

revoke execute on function auth.issue_link(uuid, text, text, uuid, text, text, text, text, integer, inet, jsonb, jsonb) from public;
grant execute on function auth.issue_link(uuid, text, text, uuid, text, text, text, text, integer, inet, jsonb, jsonb)
  to boardwalk_app, boardwalk_system;

-- Last, since a grant is its owner's to give.
alter function auth.issue_link(uuid, text, text, uuid, text, text, text, text, integer, inet, jsonb, jsonb) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
