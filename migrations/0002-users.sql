create table auth.users (
  id uuid primary key default gen_random_uuid(),
  email varchar(255),
  full_name varchar(200),
  password_hash varchar(255),
  user_role varchar(20) not null default 'USER' check (user_role in ('USER', 'ADMIN', 'SUPER_ADMIN')),
  is_active boolean not null default true,
  is_guest boolean not null default false,
  email_verified_at timestamptz,
  avatar_file_id uuid,
  timezone varchar(100),
  locale varchar(35),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_login timestamptz,
  erased_at timestamptz,
  constraint users_email_present check (email is not null or is_guest or erased_at is not null),
  -- Whoever can sign in is a guest no longer.
  constraint users_guest_check check (not is_guest or (email is null and password_hash is null and user_role = 'USER'))
);

create index idx_users_email on auth.users (email);
create index idx_users_role on auth.users (user_role);
create unique index users_email_key on auth.users (lower(email));

create trigger update_users_updated_at before update on auth.users
  for each row execute function public.update_updated_at();

alter table auth.users enable row level security;
alter table auth.users force row level security;

create policy system_all on auth.users to boardwalk_system using (true) with check (true);
create policy users_own on auth.users for select to boardwalk_app using (id = auth.uid());
create policy users_own_update on auth.users for update to boardwalk_app using (id = auth.uid()) with check (id = auth.uid());
create policy users_administrators on auth.users for select to boardwalk_app using ((select auth.is_administrator()));

grant select, insert, update, delete on auth.users to boardwalk_system;
-- The hash can be replaced by its owner but never read by a request.
grant select (id, email, full_name, user_role, is_active, is_guest, email_verified_at, avatar_file_id, timezone, locale,
  created_at, updated_at, last_login, erased_at) on auth.users to boardwalk_app;
grant update (full_name, timezone, locale, avatar_file_id, password_hash, last_login) on auth.users to boardwalk_app;
