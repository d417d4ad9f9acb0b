-- Whoever was named an administrator and never came in runs nothing yet: they do not count among those who are left.
grant create on schema auth to boardwalk_system;

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

create or replace function auth.leaves_super_administrator(without uuid) returns boolean
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

revoke execute on function auth.can_sign_in(auth.users), auth.count_administrators() from public;
grant execute on function auth.can_sign_in(auth.users) to boardwalk_system;
grant execute on function auth.count_administrators() to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.count_administrators() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
