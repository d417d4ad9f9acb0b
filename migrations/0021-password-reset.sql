-- The link to set a new password: looked up before anyone is known, and spent by whoever it names.
grant create on schema auth to boardwalk_system;

-- Whom a link is for while it is good. Looking at it burns nothing: mail scanners look too.
create function auth.reset_link(link_hash text)
returns table (user_id uuid, email text, full_name text, user_role text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.email::text, u.full_name::text, u.user_role::text
    from public.magic_links l join auth.users u on u.id = l.user_id
    where l.token_hash = link_hash and l.purpose = 'reset' and l.used_at is null and l.expires_at > now()
      and u.is_active and u.erased_at is null;
end $$;

-- One conditional update decides who was first. The person's other links to a password or a session go with it.
create function auth.spend_reset_link(link_hash text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.magic_links l set used_at = now()
    where l.token_hash = link_hash and l.purpose = 'reset' and l.used_at is null and l.expires_at > now()
      and l.user_id = auth.uid();
  if not found then
    return false;
  end if;
  update public.magic_links l set used_at = now()
    where l.user_id = auth.uid() and l.purpose in ('reset', 'sign-in') and l.used_at is null;
  return true;
end $$;

revoke execute on function auth.reset_link(text), auth.spend_reset_link(text) from public;
grant execute on function auth.reset_link(text), auth.spend_reset_link(text) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.reset_link(text) owner to boardwalk_system;
alter function auth.spend_reset_link(text) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
