-- The password that an account had when it was closed to everybody: kept, as the hash that it was, until another one is set, so
-- that this one is not the same again. It signs in nobody.
alter table auth.users add column former_password_hash varchar(255);

-- "This wasn't me", the second step: what the password was moves aside.
create function auth.throw_password_out() returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  update auth.users u set former_password_hash = coalesce(u.password_hash, u.former_password_hash), password_hash = null
    where u.id = auth.uid()
$$;

create function auth.thrown_out_password() returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select u.former_password_hash::text from auth.users u where u.id = auth.uid()
$$;

-- Whatever sets a password, or erases a person, ends what was remembered.
create function auth.forget_thrown_out_password() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.password_hash is not null or new.erased_at is not null then
    new.former_password_hash := null;
  end if;
  return new;
end $$;

create trigger forget_thrown_out_password before update of password_hash, erased_at on auth.users
  for each row execute function auth.forget_thrown_out_password();

revoke execute on function auth.throw_password_out(), auth.thrown_out_password(), auth.forget_thrown_out_password() from public;
grant execute on function auth.throw_password_out(), auth.thrown_out_password() to boardwalk_app;

-- Last, since a grant is its owner's to give.
grant create on schema auth to boardwalk_system;
alter function auth.throw_password_out() owner to boardwalk_system;
alter function auth.thrown_out_password() owner to boardwalk_system;
revoke create on schema auth from boardwalk_system;
