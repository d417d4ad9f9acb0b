create table public.communities (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  name varchar(200) not null,
  slug varchar(100) not null unique,
  description text,
  -- Whether somebody who does not belong to it finds it and may join.
  is_public boolean not null default false,
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint communities_name_present check (name ~ '\S'),
  constraint communities_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create index communities_organization_id_idx on public.communities (organization_id);
create index communities_created_by_idx on public.communities (created_by);

create table public.roles (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references public.communities (id) on delete cascade,
  name varchar(100) not null,
  description text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint roles_name_present check (name ~ '\S'),
  constraint roles_community_id_name_key unique (community_id, name),
  constraint roles_community_id_id_key unique (community_id, id)
);

create table public.community_members (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references public.communities (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  constraint community_members_community_id_user_id_key unique (community_id, user_id)
);

create index community_members_user_id_idx on public.community_members (user_id);

create table public.onboarding_wizards (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null,
  name text not null,
  description text,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint uniq_wizard_name_per_community unique (community_id, name),
  constraint fk_wizard_community foreign key (community_id) references public.communities (id) on delete cascade
);

create index idx_wizard_by_community on public.onboarding_wizards (community_id);

create table public.step_types (
  id uuid primary key default gen_random_uuid(),
  key varchar(50) not null unique,
  name text not null unique,
  requires_credentials boolean not null default false,
  description text,
  -- What a step's config may hold, as a JSON Schema.
  config_schema jsonb not null default '{"type": "object", "additionalProperties": false}'::jsonb,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint step_types_key_form check (key ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'),
  constraint step_types_config_schema_object check (jsonb_typeof(config_schema) = 'object')
);

insert into public.step_types (id, key, name, requires_credentials, description, config_schema) values
  ('019b0000-0000-7000-8000-000000000021', 'DISCORD', 'Discord account', true, 'Signs in at Discord and belongs to a server there.',
    '{"type": "object", "additionalProperties": false, "required": ["guildId"], "properties": {"guildId": {"type": "string", "pattern": "^[0-9]{5,20}$"}, "inviteUrl": {"type": "string", "format": "uri"}, "roleId": {"type": "string", "pattern": "^[0-9]{5,20}$"}}}'),
  ('019b0000-0000-7000-8000-000000000022', 'TELEGRAM', 'Telegram account', true, 'Signs in by Telegram and belongs to a group there.',
    '{"type": "object", "additionalProperties": false, "properties": {"chatId": {"type": "string", "pattern": "^-?[0-9]{1,20}$"}, "inviteUrl": {"type": "string", "format": "uri"}}}'),
  ('019b0000-0000-7000-8000-000000000023', 'ENS', 'ENS name', true, 'Owns an ENS name, proven by a signature of its address.',
    '{"type": "object", "additionalProperties": false, "properties": {"parentName": {"type": "string", "pattern": "^[^\\s]+\\.[a-z]+$"}}}'),
  ('019b0000-0000-7000-8000-000000000024', 'EMAIL_DOMAIN', 'Address at a domain', false, 'Reads mail at one of the named domains.',
    '{"type": "object", "additionalProperties": false, "required": ["domains"], "properties": {"domains": {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "^[a-z0-9-]+(\\.[a-z0-9-]+)+$"}}}}'),
  ('019b0000-0000-7000-8000-000000000025', 'WIZARD', 'Finished wizard', false, 'Walks through a wizard to one of its ends.',
    '{"type": "object", "additionalProperties": false, "required": ["wizardKey"], "properties": {"wizardKey": {"type": "string", "minLength": 1}, "exits": {"type": "array", "items": {"type": "string"}}}}'),
  ('019b0000-0000-7000-8000-000000000026', 'ACCEPT_RULES', 'Accepted rules', false, 'Reads the rules of the community and agrees to them.',
    '{"type": "object", "additionalProperties": false, "required": ["rules"], "properties": {"rules": {"type": "string", "minLength": 1}}}'),
  ('019b0000-0000-7000-8000-000000000027', 'PASSKEY', 'Passkey', false, 'Has a passkey and proves it.',
    '{"type": "object", "additionalProperties": false}');

create table public.onboarding_steps (
  id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null,
  step_type_id uuid not null,
  step_order integer not null,
  config jsonb not null default '{}'::jsonb,
  role_id uuid not null,
  is_mandatory boolean not null default true,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint fk_step_wizard foreign key (wizard_id) references public.onboarding_wizards (id) on delete cascade,
  constraint fk_step_type foreign key (step_type_id) references public.step_types (id) on delete restrict,
  constraint fk_step_role foreign key (role_id) references public.roles (id) on delete restrict,
  -- Deferrable, so that steps change places in one transaction.
  constraint uniq_step_order_per_wizard unique (wizard_id, step_order) deferrable initially immediate,
  constraint onboarding_steps_wizard_id_id_key unique (wizard_id, id),
  constraint onboarding_steps_step_order_positive check (step_order >= 0),
  constraint onboarding_steps_config_object check (jsonb_typeof(config) = 'object')
);

create index idx_steps_by_wizard_order on public.onboarding_steps (wizard_id, step_order);
create index onboarding_steps_step_type_id_idx on public.onboarding_steps (step_type_id);
create index onboarding_steps_role_id_idx on public.onboarding_steps (role_id);

create table public.user_wizard_progress (
  user_id uuid not null,
  wizard_id uuid not null,
  step_id uuid not null,
  verified_data jsonb,
  completed_at timestamptz not null default now(),
  primary key (user_id, wizard_id, step_id),
  constraint fk_progress_user foreign key (user_id) references auth.users (id) on delete cascade,
  constraint fk_progress_wizard foreign key (wizard_id) references public.onboarding_wizards (id) on delete cascade,
  constraint fk_progress_step foreign key (step_id) references public.onboarding_steps (id) on delete cascade,
  -- The step is one of that gate's.
  constraint user_wizard_progress_wizard_id_step_id_fkey foreign key (wizard_id, step_id)
    references public.onboarding_steps (wizard_id, id) on delete cascade
);

create index idx_progress_by_user_wizard on public.user_wizard_progress (user_id, wizard_id);
create index user_wizard_progress_wizard_id_step_id_idx on public.user_wizard_progress (wizard_id, step_id);
create index user_wizard_progress_step_id_idx on public.user_wizard_progress (step_id);

create type public.platform_enum as enum ('DISCORD', 'TELEGRAM', 'ENS', 'OTHER');

create table public.user_linked_credentials (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null,
  platform public.platform_enum not null,
  external_id text not null,
  username text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint fk_credentials_user foreign key (user_id) references auth.users (id) on delete cascade,
  constraint uniq_user_platform unique (user_id, platform),
  constraint uniq_platform_id unique (platform, external_id)
);

create index idx_credentials_by_user on public.user_linked_credentials (user_id);

-- Each try at a step's proof: a failed one says why.
create table public.gate_step_attempts (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  step_id uuid not null references public.onboarding_steps (id) on delete cascade,
  state varchar(20) not null default 'pending',
  reason varchar(255),
  tries integer not null default 0,
  nonce_hash varchar(64),
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint gate_step_attempts_state_known check (state in ('pending', 'verified', 'granted', 'failed')),
  constraint gate_step_attempts_reason_present check (state <> 'failed' or reason is not null),
  constraint gate_step_attempts_tries_positive check (tries >= 0)
);

create unique index gate_step_attempts_pending_key on public.gate_step_attempts (user_id, step_id) where state = 'pending';
create index gate_step_attempts_user_id_idx on public.gate_step_attempts (user_id, step_id);
create index gate_step_attempts_step_id_idx on public.gate_step_attempts (step_id);

-- The ledger: who got which role, by which proof, when, and why it ended. It outlives what it tells of, so walk and version are no references.
create table public.member_roles (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references public.communities (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role_id uuid not null,
  step_id uuid references public.onboarding_steps (id) on delete set null,
  walk_id uuid,
  wizard_version_id uuid,
  evidence_hash varchar(64),
  granted_by uuid references auth.users (id) on delete set null,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by uuid references auth.users (id) on delete set null,
  revoked_reason varchar(255),
  constraint member_roles_community_id_role_id_fkey foreign key (community_id, role_id) references public.roles (community_id, id),
  constraint member_roles_revoked_reason_given check ((revoked_at is null) = (revoked_reason is null))
);

create unique index member_roles_held_key on public.member_roles (user_id, role_id) where revoked_at is null;
create index member_roles_community_id_role_id_idx on public.member_roles (community_id, role_id);
create index member_roles_user_id_idx on public.member_roles (user_id, granted_at desc);
create index member_roles_step_id_idx on public.member_roles (step_id);
create index member_roles_granted_by_idx on public.member_roles (granted_by);
create index member_roles_revoked_by_idx on public.member_roles (revoked_by);

create trigger communities_updated before update on public.communities
  for each row execute function public.update_updated_at();
create trigger roles_updated before update on public.roles
  for each row execute function public.update_updated_at();
create trigger onboarding_wizards_updated before update on public.onboarding_wizards
  for each row execute function public.update_updated_at();
create trigger step_types_updated before update on public.step_types
  for each row execute function public.update_updated_at();
create trigger onboarding_steps_updated before update on public.onboarding_steps
  for each row execute function public.update_updated_at();
create trigger user_linked_credentials_updated before update on public.user_linked_credentials
  for each row execute function public.update_updated_at();
create trigger gate_step_attempts_updated before update on public.gate_step_attempts
  for each row execute function public.update_updated_at();

grant create on schema auth to boardwalk_system;

-- The communities that the actor belongs to.
create function auth.community_ids() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select m.community_id from public.community_members m where m.user_id = auth.uid();
end $$;

-- Those of the organizations that the actor may administer.
create function auth.managed_community_ids() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select c.id from public.communities c where c.organization_id in (select auth.managed_org_ids());
end $$;

-- A step grants a role of its gate's own community.
create function auth.require_role_of_community() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from public.roles r join public.onboarding_wizards w on w.community_id = r.community_id
      where r.id = new.role_id and w.id = new.wizard_id) then
    raise exception 'a step grants a role of its own community'
      using errcode = '23514', constraint = 'onboarding_steps_role_id_community', schema = 'public', table = 'onboarding_steps';
  end if;
  return new;
end $$;

-- Roles in use are not removed, so a community that goes takes its gates along first.
create function auth.remove_gates_of_community() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from public.onboarding_wizards where community_id = old.id;
  return old;
end $$;

-- All that people see of those they share an organization or a community with, or whose community they administer.
create function auth.people() returns table (id uuid, name text, avatar_file_id uuid)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.full_name::text, u.avatar_file_id
    from auth.users u
    where u.erased_at is null and (
      u.id = auth.uid()
      or u.id in (select m.user_id from public.organization_members m where m.organization_id in (select auth.org_ids()))
      or u.id in (select m.user_id from public.community_members m where m.community_id in (select auth.community_ids())
        or m.community_id in (select auth.managed_community_ids())));
end $$;

revoke execute on function auth.community_ids(), auth.managed_community_ids(), auth.require_role_of_community(),
  auth.remove_gates_of_community(), auth.people() from public;
grant execute on function auth.community_ids(), auth.managed_community_ids() to boardwalk_app, boardwalk_system, boardwalk_jobs;
grant execute on function auth.people() to boardwalk_app;

create trigger onboarding_steps_role_of_community before insert or update of wizard_id, role_id on public.onboarding_steps
  for each row execute function auth.require_role_of_community();
create trigger communities_remove_gates before delete on public.communities
  for each row execute function auth.remove_gates_of_community();

-- Last, since a grant is its owner's to give.
alter function auth.community_ids() owner to boardwalk_system;
alter function auth.managed_community_ids() owner to boardwalk_system;
alter function auth.require_role_of_community() owner to boardwalk_system;
alter function auth.remove_gates_of_community() owner to boardwalk_system;
alter function auth.people() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;

alter table public.communities enable row level security;
alter table public.communities force row level security;
alter table public.roles enable row level security;
alter table public.roles force row level security;
alter table public.community_members enable row level security;
alter table public.community_members force row level security;
alter table public.onboarding_wizards enable row level security;
alter table public.onboarding_wizards force row level security;
alter table public.step_types enable row level security;
alter table public.step_types force row level security;
alter table public.onboarding_steps enable row level security;
alter table public.onboarding_steps force row level security;
alter table public.user_wizard_progress enable row level security;
alter table public.user_wizard_progress force row level security;
alter table public.user_linked_credentials enable row level security;
alter table public.user_linked_credentials force row level security;
alter table public.gate_step_attempts enable row level security;
alter table public.gate_step_attempts force row level security;
alter table public.member_roles enable row level security;
alter table public.member_roles force row level security;

create policy system_all on public.communities to boardwalk_system using (true) with check (true);
create policy system_all on public.roles to boardwalk_system using (true) with check (true);
create policy system_all on public.community_members to boardwalk_system using (true) with check (true);
create policy system_all on public.onboarding_wizards to boardwalk_system using (true) with check (true);
create policy system_all on public.step_types to boardwalk_system using (true) with check (true);
create policy system_all on public.onboarding_steps to boardwalk_system using (true) with check (true);
create policy system_all on public.user_wizard_progress to boardwalk_system using (true) with check (true);
create policy system_all on public.user_linked_credentials to boardwalk_system using (true) with check (true);
create policy system_all on public.gate_step_attempts to boardwalk_system using (true) with check (true);
create policy system_all on public.member_roles to boardwalk_system using (true) with check (true);

create policy communities_seen on public.communities for select to boardwalk_app
  using (is_public or organization_id in (select auth.org_ids()) or id in (select auth.community_ids()));
create policy communities_managers on public.communities to boardwalk_app
  using (organization_id in (select auth.managed_org_ids())) with check (organization_id in (select auth.managed_org_ids()));

-- Who sees a community sees its roles, its active gates and their active steps; whoever administers it sees and changes them all.
create policy roles_seen on public.roles for select to boardwalk_app using (community_id in (select c.id from public.communities c));
create policy roles_managers on public.roles to boardwalk_app
  using (community_id in (select auth.managed_community_ids())) with check (community_id in (select auth.managed_community_ids()));
create policy onboarding_wizards_seen on public.onboarding_wizards for select to boardwalk_app
  using (is_active and community_id in (select c.id from public.communities c));
create policy onboarding_wizards_managers on public.onboarding_wizards to boardwalk_app
  using (community_id in (select auth.managed_community_ids())) with check (community_id in (select auth.managed_community_ids()));
create policy onboarding_steps_seen on public.onboarding_steps for select to boardwalk_app
  using (is_active and wizard_id in (select w.id from public.onboarding_wizards w));
create policy onboarding_steps_managers on public.onboarding_steps to boardwalk_app
  using (wizard_id in (select w.id from public.onboarding_wizards w where w.community_id in (select auth.managed_community_ids())))
  with check (wizard_id in (select w.id from public.onboarding_wizards w where w.community_id in (select auth.managed_community_ids())));

create policy step_types_seen on public.step_types for select to boardwalk_app using ((select auth.uid()) is not null);
create policy step_types_administrators on public.step_types to boardwalk_app
  using ((select auth.is_administrator())) with check ((select auth.is_administrator()));

create policy community_members_own on public.community_members for select to boardwalk_app using (user_id = auth.uid());
create policy community_members_managers on public.community_members for select to boardwalk_app
  using (community_id in (select auth.managed_community_ids()));
-- Joining is one's own doing, where the community is open to all or one's organization's.
create policy community_members_join on public.community_members for insert to boardwalk_app
  with check (user_id = auth.uid() and community_id in (select c.id from public.communities c));
create policy community_members_leave on public.community_members for delete to boardwalk_app
  using (user_id = auth.uid() or community_id in (select auth.managed_community_ids()));

create policy user_wizard_progress_own on public.user_wizard_progress for select to boardwalk_app using (user_id = auth.uid());
create policy user_wizard_progress_managers on public.user_wizard_progress for select to boardwalk_app
  using (wizard_id in (select w.id from public.onboarding_wizards w where w.community_id in (select auth.managed_community_ids())));
create policy user_linked_credentials_own on public.user_linked_credentials to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy gate_step_attempts_own on public.gate_step_attempts for select to boardwalk_app using (user_id = auth.uid());
create policy gate_step_attempts_insert on public.gate_step_attempts for insert to boardwalk_app
  with check (user_id = auth.uid() and state = 'pending' and tries = 0 and step_id in (select s.id from public.onboarding_steps s));

create policy member_roles_own on public.member_roles for select to boardwalk_app using (user_id = auth.uid());
create policy member_roles_managers on public.member_roles for select to boardwalk_app
  using (community_id in (select auth.managed_community_ids()));
create policy member_roles_grant on public.member_roles for insert to boardwalk_app
  with check (granted_by = auth.uid() and step_id is null and revoked_at is null
    and community_id in (select auth.managed_community_ids()));
-- What was revoked stays so; the role is granted anew.
create policy member_roles_revoke on public.member_roles for update to boardwalk_app
  using (revoked_at is null and community_id in (select auth.managed_community_ids()))
  with check (revoked_by = auth.uid() and community_id in (select auth.managed_community_ids()));

grant select, insert, update, delete on public.communities, public.roles, public.community_members, public.onboarding_wizards,
  public.step_types, public.onboarding_steps, public.user_wizard_progress, public.user_linked_credentials,
  public.gate_step_attempts to boardwalk_system;
-- A ledger loses nothing: rows are added and revoked.
grant select, insert, update (revoked_at, revoked_by, revoked_reason) on public.member_roles to boardwalk_app, boardwalk_system;
grant select, insert, delete on public.communities, public.roles, public.onboarding_wizards, public.onboarding_steps to boardwalk_app;
grant update (name, slug, description, is_public) on public.communities to boardwalk_app;
grant update (name, description) on public.roles to boardwalk_app;
grant update (name, description, is_active) on public.onboarding_wizards to boardwalk_app;
grant update (step_type_id, step_order, config, role_id, is_mandatory, is_active) on public.onboarding_steps to boardwalk_app;
grant select, insert, update, delete on public.step_types to boardwalk_app;
grant select, insert, delete on public.community_members to boardwalk_app;
-- What was proven is written by functions that proved it.
grant select on public.user_wizard_progress to boardwalk_app;
grant select, delete on public.user_linked_credentials to boardwalk_app;
grant select (id, user_id, step_id, state, reason, tries, expires_at, created_at, updated_at), insert on public.gate_step_attempts to boardwalk_app;
