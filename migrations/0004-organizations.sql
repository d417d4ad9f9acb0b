create table public.organizations (
  id uuid primary key default gen_random_uuid(),
  name varchar(200) not null,
  slug varchar(100) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  currency char(3) not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
  settings jsonb not null default '{}'::jsonb,
  is_personal boolean not null default false,
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create unique index organizations_personal_key on public.organizations (created_by) where is_personal;

create table public.organization_members (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role varchar(20) not null check (role in ('OWNER', 'ADMIN', 'MEMBER')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint organization_members_organization_id_user_id_key unique (organization_id, user_id)
);

create index organization_members_user_id_idx on public.organization_members (user_id);

create trigger organizations_updated before update on public.organizations
  for each row execute function public.update_updated_at();
create trigger organization_members_updated before update on public.organization_members
  for each row execute function public.update_updated_at();

alter table public.organizations enable row level security;
alter table public.organizations force row level security;
alter table public.organization_members enable row level security;
alter table public.organization_members force row level security;

create policy system_all on public.organizations to boardwalk_system using (true) with check (true);
create policy system_all on public.organization_members to boardwalk_system using (true) with check (true);

create policy organizations_members on public.organizations for select to boardwalk_app
  using (id in (select auth.org_ids()));
-- Whose a wizard is, administrators are told, though they belong to none.
create policy organizations_administrators on public.organizations for select to boardwalk_app
  using ((select auth.is_administrator()));
create policy organizations_managers on public.organizations for update to boardwalk_app
  using (id in (select auth.managed_org_ids())) with check (id in (select auth.managed_org_ids()));

create policy organization_members_seen on public.organization_members for select to boardwalk_app
  using (organization_id in (select auth.org_ids()));
create policy organization_members_managers on public.organization_members to boardwalk_app
  using (organization_id in (select auth.managed_org_ids())
    and (role <> 'OWNER' or organization_id in (select auth.owned_org_ids())))
  with check (organization_id in (select auth.managed_org_ids())
    and (role <> 'OWNER' or organization_id in (select auth.owned_org_ids())));

grant select, insert, update, delete on public.organizations, public.organization_members to boardwalk_system;
grant select, update on public.organizations to boardwalk_app;
grant select, insert, delete on public.organization_members to boardwalk_app;
-- Nobody's membership is made somebody else's.
grant update (role) on public.organization_members to boardwalk_app;
