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

revoke execute on function auth.count_ways_in(uuid) from public;
grant execute on function auth.count_ways_in(uuid) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.count_ways_in(uuid) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
