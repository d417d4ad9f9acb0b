-- A wizard's draft, which authors change, and its versions, which nobody does.

create table public.wizards (
  wizard_id uuid primary key default gen_random_uuid(),
  organization_id uuid references public.organizations (id) on delete cascade,
  wizard_key varchar(100) not null unique check (wizard_key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  wizard_name varchar(200) not null check (wizard_name <> ''),
  wizard_description text,
  wizard_category varchar(100),
  wizard_icon varchar(100),
  wizard_color varchar(50) check (wizard_color ~ '^#[0-9a-fA-F]{6}$'),
  wizard_banner_image varchar(255),
  allow_save_progress boolean not null default true,
  allow_templates boolean not null default true,
  require_login boolean not null default true,
  max_steps integer check (max_steps > 0),
  estimated_time_minutes integer check (estimated_time_minutes > 0),
  currency char(3) check (currency ~ '^[A-Z]{3}$'),
  -- A zone that the database does not know is refused by the conversion itself.
  timezone varchar(100) not null default 'UTC' check ((timestamptz 'epoch' at time zone timezone) is not null),
  inactivity_minutes integer not null default 1440 check (inactivity_minutes > 0),
  is_active boolean not null default true,
  is_public boolean not null default true,
  is_featured boolean not null default false,
  version varchar(20) not null default '1.0',
  draft_revision integer not null default 0 check (draft_revision >= 0),
  published_version integer check (published_version > 0),
  published_revision integer,
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  published_at timestamptz,
  archived_at timestamptz,
  total_starts integer not null default 0 check (total_starts >= 0),
  total_completions integer not null default 0 check (total_completions >= 0),
  -- The exact sum that the average is made of, so that no rounding adds up.
  total_completion_seconds bigint not null default 0 check (total_completion_seconds >= 0),
  avg_completion_time_minutes integer,
  constraint wizards_published_check check (
    (published_version is null) = (published_at is null) and (published_version is null) = (published_revision is null)
    and published_revision <= draft_revision)
);

create index idx_wizards_key on public.wizards (wizard_key);
create index idx_wizards_active on public.wizards (is_active, is_public);
create index idx_wizards_category on public.wizards (wizard_category);
create index idx_wizards_featured on public.wizards (is_featured);
create index wizards_organization_id_idx on public.wizards (organization_id);
create index wizards_created_by_idx on public.wizards (created_by);

-- Counting a walk is no change to the wizard.
create trigger update_wizards_updated_at before update on public.wizards
  for each row when (
    (new.total_starts, new.total_completions, new.total_completion_seconds, new.avg_completion_time_minutes)
    is not distinct from
    (old.total_starts, old.total_completions, old.total_completion_seconds, old.avg_completion_time_minutes))
  execute function public.update_updated_at();

-- What was answered is not deleted but removed: out of the draft and its order, and revived by its key.
create table public.wizard_steps (
  step_id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  step_key varchar(100) not null check (step_key ~ '^[a-z][a-z0-9_]{0,99}$'),
  step_name varchar(100) not null,
  step_order integer not null check (step_order >= 0),
  step_title varchar(200),
  step_description text,
  step_help_text text,
  is_required boolean not null default true,
  allow_back_navigation boolean not null default true,
  auto_advance boolean not null default false,
  show_progress_bar boolean not null default true,
  step_icon text,
  is_active boolean not null default true,
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint unique_step_key unique (wizard_id, step_key),
  constraint wizard_steps_removed_check check (removed_at is null or not is_active),
  constraint wizard_steps_wizard_id_step_order_excl exclude using btree (wizard_id with =, step_order with =)
    where (removed_at is null) deferrable initially deferred
);

create index idx_steps_wizard on public.wizard_steps (wizard_id);
create index idx_steps_wizard_order on public.wizard_steps (wizard_id, step_order);

create trigger update_wizard_steps_updated_at before update on public.wizard_steps
  for each row execute function public.update_updated_at();

create table public.wizard_option_sets (
  set_id uuid primary key default gen_random_uuid(),
  step_id uuid not null references public.wizard_steps (step_id) on delete cascade,
  set_key varchar(100) not null check (set_key ~ '^[a-z][a-z0-9_]{0,99}$'),
  set_name varchar(100) not null,
  set_title varchar(200),
  set_description text,
  set_help_text text,
  set_order integer not null default 0 check (set_order >= 0),
  selection_type varchar(20) not null default 'SINGLE'
    check (selection_type in ('SINGLE', 'MULTIPLE', 'TEXT_INPUT', 'FILE_UPLOAD', 'DATE_PICKER')),
  is_required boolean not null default true,
  min_selections integer not null default 0 check (min_selections >= 0),
  max_selections integer check (max_selections >= 0),
  validation_rules jsonb,
  is_active boolean not null default true,
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint unique_set_key unique (step_id, set_key),
  constraint wizard_option_sets_removed_check check (removed_at is null or not is_active),
  constraint wizard_option_sets_step_id_set_order_excl exclude using btree (step_id with =, set_order with =)
    where (removed_at is null) deferrable initially deferred
);

create index idx_option_sets_step on public.wizard_option_sets (step_id);
create index idx_option_sets_step_order on public.wizard_option_sets (step_id, set_order);

create table public.wizard_options (
  option_id uuid primary key default gen_random_uuid(),
  set_id uuid not null references public.wizard_option_sets (set_id) on delete cascade,
  option_key varchar(100) not null check (option_key ~ '^[a-z][a-z0-9_]{0,99}$'),
  option_label varchar(200) not null check (option_label <> ''),
  option_description text,
  option_value varchar(255),
  -- As long as the format lets them be, so that nothing is lost.
  option_icon text,
  option_image_url text,
  option_price numeric(10, 2) not null default 0.00 check (option_price >= 0),
  option_order integer not null default 0 check (option_order >= 0),
  is_default boolean not null default false,
  is_disabled boolean not null default false,
  is_recommended boolean not null default false,
  requires_input boolean not null default false,
  input_placeholder text,
  option_metadata jsonb,
  is_active boolean not null default true,
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint unique_option_key unique (set_id, option_key),
  constraint wizard_options_removed_check check (removed_at is null or not is_active),
  constraint wizard_options_set_id_option_order_excl exclude using btree (set_id with =, option_order with =)
    where (removed_at is null) deferrable initially deferred
);

create index idx_options_set on public.wizard_options (set_id);
create index idx_options_set_order on public.wizard_options (set_id, option_order);

-- What names a step or an option keeps it from being deleted. Asked at the end of the transaction, when a whole wizard may be gone.
create table public.wizard_flow_rules (
  rule_id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  rule_name varchar(100),
  rule_description text,
  from_step_id uuid not null references public.wizard_steps (step_id) deferrable initially deferred,
  from_option_id uuid references public.wizard_options (option_id) deferrable initially deferred,
  to_step_id uuid not null references public.wizard_steps (step_id) deferrable initially deferred,
  condition_type varchar(20) not null default 'REQUIRED' check (condition_type in ('REQUIRED', 'OPTIONAL', 'CONDITIONAL')),
  condition_expression text,
  priority integer not null default 0,
  -- Among rules of one priority the document's order decides.
  rule_order integer not null default 0 check (rule_order >= 0),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint wizard_flow_rules_wizard_id_rule_order_key unique (wizard_id, rule_order) deferrable initially deferred
);

create index idx_flow_rules_wizard on public.wizard_flow_rules (wizard_id);
create index idx_flow_rules_from on public.wizard_flow_rules (from_step_id, from_option_id);
create index wizard_flow_rules_to_step_id_idx on public.wizard_flow_rules (to_step_id);
create index wizard_flow_rules_from_option_id_idx on public.wizard_flow_rules (from_option_id);

create table public.wizard_option_dependencies (
  dependency_id uuid primary key default gen_random_uuid(),
  option_id uuid not null references public.wizard_options (option_id) on delete cascade,
  depends_on_step_id uuid not null references public.wizard_steps (step_id) deferrable initially deferred,
  depends_on_option_id uuid not null references public.wizard_options (option_id) deferrable initially deferred,
  dependency_type varchar(20) not null default 'SHOW_IF'
    check (dependency_type in ('SHOW_IF', 'HIDE_IF', 'REQUIRE_IF', 'DISABLE_IF')),
  -- The place in the document, counted through both kinds of dependencies.
  dependency_order integer not null default 0 check (dependency_order >= 0),
  created_at timestamptz not null default now()
);

create index idx_option_deps_option on public.wizard_option_dependencies (option_id);
create index idx_option_deps_depends on public.wizard_option_dependencies (depends_on_step_id, depends_on_option_id);
create index wizard_option_dependencies_depends_on_option_id_idx on public.wizard_option_dependencies (depends_on_option_id);

create table public.wizard_set_dependencies (
  dependency_id uuid primary key default gen_random_uuid(),
  set_id uuid not null references public.wizard_option_sets (set_id) on delete cascade,
  depends_on_step_id uuid not null references public.wizard_steps (step_id) deferrable initially deferred,
  depends_on_option_id uuid not null references public.wizard_options (option_id) deferrable initially deferred,
  dependency_type varchar(20) not null default 'SHOW_IF' check (dependency_type in ('SHOW_IF', 'HIDE_IF', 'REQUIRE_IF')),
  dependency_order integer not null default 0 check (dependency_order >= 0),
  created_at timestamptz not null default now()
);

create index idx_set_deps_set on public.wizard_set_dependencies (set_id);
create index idx_set_deps_depends on public.wizard_set_dependencies (depends_on_step_id, depends_on_option_id);
create index wizard_set_dependencies_depends_on_option_id_idx on public.wizard_set_dependencies (depends_on_option_id);

create table public.wizard_versions (
  version_id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  number integer not null check (number > 0),
  -- The draft that it was made of, so that each edit is known to be before or after it.
  revision integer not null default 0 check (revision >= 0),
  definition jsonb not null,
  program jsonb not null,
  -- Which draft row each dotted key was.
  key_rows jsonb not null,
  -- What lists and front pages show, so that none of them opens a whole definition.
  cover jsonb not null,
  step_count integer not null check (step_count >= 0),
  definition_hash varchar(64) not null check (definition_hash ~ '^[0-9a-f]{64}$'),
  notes text,
  published_by uuid references auth.users (id) on delete set null,
  published_at timestamptz not null default now(),
  constraint wizard_versions_wizard_id_number_key unique (wizard_id, number)
);

create index wizard_versions_published_by_idx on public.wizard_versions (published_by);

create table public.wizard_edits (
  edit_id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  revision integer not null check (revision > 0),
  actor_id uuid references auth.users (id) on delete set null,
  -- What it is, or that it takes another back (`undo`) or does it again (`redo`).
  command_name varchar(100) not null check (command_name <> ''),
  command jsonb not null,
  -- Null where there was nothing before.
  inverse jsonb,
  -- In words, said when what it names was still called so; of an undo and a redo those of what it is about.
  summary text not null check (summary <> ''),
  -- The revision that this edit takes back, so that a reload knows what is undone.
  undoes_revision integer constraint wizard_edits_undoes_revision_check check (undoes_revision < revision),
  created_at timestamptz not null default now(),
  constraint wizard_edits_wizard_id_revision_key unique (wizard_id, revision)
);

create index wizard_edits_actor_id_idx on public.wizard_edits (actor_id, wizard_id, revision);
-- An edit is taken back once.
create unique index wizard_edits_undoes_revision_key on public.wizard_edits (wizard_id, undoes_revision);

-- Who has a wizard open to edit it, and what they have in hand.
create table public.wizard_editors (
  user_id uuid not null references auth.users (id) on delete cascade,
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  at varchar(302) check (at ~ '^[a-z][a-z0-9_]{0,99}(\.[a-z][a-z0-9_]{0,99}){0,2}$'),
  seen_at timestamptz not null default now(),
  primary key (user_id, wizard_id)
);

create index wizard_editors_wizard_id_idx on public.wizard_editors (wizard_id, seen_at);

comment on table public.wizards is 'Stores wizard definitions and metadata';
comment on table public.wizard_steps is 'Stores steps within each wizard';
comment on table public.wizard_option_sets is 'Groups of options within each step';
comment on table public.wizard_options is 'Individual selectable options';

-- Who may ask for more than the policies tell: one question each, answered past them.
grant create on schema auth to boardwalk_system;

-- Whose wizards the actor draws without being an administrator. What belongs to one person alone has none.
create function auth.authored_org_ids() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select o.id from public.organizations o where o.id in (select auth.managed_org_ids()) and not o.is_personal;
end $$;

create function auth.managed_wizard_ids() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select w.wizard_id from public.wizards w where w.organization_id in (select auth.authored_org_ids());
end $$;

-- Keys are addresses, one for everybody, so whoever chooses one learns that it is taken, and not by whom.
create function auth.is_wizard_key_taken(wanted text) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1 from public.wizards w where w.wizard_key = wanted);
end $$;

-- Who drew at a wizard or has it open, for whoever draws at it too: colleagues and administrators do not see each other's accounts.
create function auth.author_name(wizard uuid, author uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(u.full_name, u.email) from auth.users u where u.id = author
    and (auth.is_administrator() or wizard in (select auth.managed_wizard_ids()))
    and (exists (select 1 from public.wizard_editors e where e.wizard_id = wizard and e.user_id = author)
      or exists (select 1 from public.wizard_edits e where e.wizard_id = wizard and e.actor_id = author)
      or exists (select 1 from public.wizard_versions v where v.wizard_id = wizard and v.published_by = author)));
end $$;

-- A rule names steps and options of its own wizard alone.
create function auth.rule_is_at_home(wizard uuid, from_step uuid, from_option uuid, to_step uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1 from public.wizard_steps f, public.wizard_steps t
      where f.step_id = from_step and f.wizard_id = wizard and t.step_id = to_step and t.wizard_id = wizard)
    and (from_option is null or exists (select 1
      from public.wizard_options o join public.wizard_option_sets s using (set_id) join public.wizard_steps h using (step_id)
      where o.option_id = from_option and h.wizard_id = wizard));
end $$;

-- A set or an option depends on options of its own wizard alone, and the step beside the option is that option's.
create function auth.dependency_is_at_home(target_set uuid, target_option uuid, on_step uuid, on_option uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1
    from public.wizard_options o join public.wizard_option_sets s using (set_id) join public.wizard_steps h using (step_id)
    where o.option_id = on_option and h.step_id = on_step
      and h.wizard_id = (select t.wizard_id from public.wizard_option_sets ts join public.wizard_steps t using (step_id)
        where ts.set_id = coalesce(target_set, (select op.set_id from public.wizard_options op where op.option_id = target_option))));
end $$;

-- What happened to a wizard concerns its organization, also where an administrator from outside did it.
create function auth.tell_of_wizard(event_id uuid, wizard uuid, type text, payload jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tell_of_wizard.type not in ('wizard.published', 'wizard.archived') then
    raise exception 'nobody tells this of a wizard' using errcode = '22023';
  end if;
  insert into public.events (id, user_id, organization_id, type, payload)
    select event_id, auth.uid(), w.organization_id, tell_of_wizard.type, tell_of_wizard.payload from public.wizards w
    where w.wizard_id = wizard and (auth.is_administrator() or w.organization_id in (select auth.authored_org_ids()));
  if not found then
    raise exception 'only who manages a wizard tells of it' using errcode = '42501';
  end if;
end $$;

revoke execute on function auth.tell_of_wizard(uuid, uuid, text, jsonb) from public;
grant execute on function auth.tell_of_wizard(uuid, uuid, text, jsonb) to boardwalk_app;
revoke execute on function auth.authored_org_ids(), auth.is_wizard_key_taken(text), auth.author_name(uuid, uuid), auth.managed_wizard_ids(), auth.rule_is_at_home(uuid, uuid, uuid, uuid),
  auth.dependency_is_at_home(uuid, uuid, uuid, uuid) from public;
grant execute on function auth.authored_org_ids(), auth.is_wizard_key_taken(text), auth.author_name(uuid, uuid), auth.managed_wizard_ids(), auth.rule_is_at_home(uuid, uuid, uuid, uuid),
  auth.dependency_is_at_home(uuid, uuid, uuid, uuid) to boardwalk_app;
alter function auth.tell_of_wizard(uuid, uuid, text, jsonb) owner to boardwalk_system;
alter function auth.authored_org_ids() owner to boardwalk_system;
alter function auth.is_wizard_key_taken(text) owner to boardwalk_system;
alter function auth.author_name(uuid, uuid) owner to boardwalk_system;
alter function auth.managed_wizard_ids() owner to boardwalk_system;
alter function auth.rule_is_at_home(uuid, uuid, uuid, uuid) owner to boardwalk_system;
alter function auth.dependency_is_at_home(uuid, uuid, uuid, uuid) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;

alter table public.wizards enable row level security;
alter table public.wizards force row level security;
alter table public.wizard_steps enable row level security;
alter table public.wizard_steps force row level security;
alter table public.wizard_option_sets enable row level security;
alter table public.wizard_option_sets force row level security;
alter table public.wizard_options enable row level security;
alter table public.wizard_options force row level security;
alter table public.wizard_flow_rules enable row level security;
alter table public.wizard_flow_rules force row level security;
alter table public.wizard_option_dependencies enable row level security;
alter table public.wizard_option_dependencies force row level security;
alter table public.wizard_set_dependencies enable row level security;
alter table public.wizard_set_dependencies force row level security;
alter table public.wizard_versions enable row level security;
alter table public.wizard_versions force row level security;
alter table public.wizard_edits enable row level security;
alter table public.wizard_edits force row level security;
alter table public.wizard_editors enable row level security;
alter table public.wizard_editors force row level security;

create policy system_all on public.wizards to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_steps to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_option_sets to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_options to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_flow_rules to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_option_dependencies to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_set_dependencies to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_versions to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_edits to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_editors to boardwalk_system using (true) with check (true);

-- What stands on the front page, for visitors too.
create policy wizards_on_offer on public.wizards for select to boardwalk_app
  using (is_active and is_public and published_version is not null and archived_at is null);
create policy wizards_managers on public.wizards to boardwalk_app
  using ((select auth.is_administrator()) or organization_id in (select auth.authored_org_ids()))
  with check ((select auth.is_administrator()) or organization_id in (select auth.authored_org_ids()));

create policy wizard_steps_managers on public.wizard_steps to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()))
  with check ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
-- Below a step, whoever sees the row above may see and change this one: nobody else sees the row above.
create policy wizard_option_sets_managers on public.wizard_option_sets to boardwalk_app
  using (exists (select 1 from public.wizard_steps s where s.step_id = wizard_option_sets.step_id))
  with check (exists (select 1 from public.wizard_steps s where s.step_id = wizard_option_sets.step_id));
create policy wizard_options_managers on public.wizard_options to boardwalk_app
  using (exists (select 1 from public.wizard_option_sets s where s.set_id = wizard_options.set_id))
  with check (exists (select 1 from public.wizard_option_sets s where s.set_id = wizard_options.set_id));
create policy wizard_flow_rules_managers on public.wizard_flow_rules to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()))
  with check (((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()))
    and auth.rule_is_at_home(wizard_id, from_step_id, from_option_id, to_step_id));
create policy wizard_option_dependencies_managers on public.wizard_option_dependencies to boardwalk_app
  using (exists (select 1 from public.wizard_options o where o.option_id = wizard_option_dependencies.option_id))
  with check (exists (select 1 from public.wizard_options o where o.option_id = wizard_option_dependencies.option_id)
    and auth.dependency_is_at_home(null, option_id, depends_on_step_id, depends_on_option_id));
create policy wizard_set_dependencies_managers on public.wizard_set_dependencies to boardwalk_app
  using (exists (select 1 from public.wizard_option_sets s where s.set_id = wizard_set_dependencies.set_id))
  with check (exists (select 1 from public.wizard_option_sets s where s.set_id = wizard_set_dependencies.set_id)
    and auth.dependency_is_at_home(set_id, null, depends_on_step_id, depends_on_option_id));

-- Of what is on offer the live version alone: an older one may hold what its author took back.
create policy wizard_versions_on_offer on public.wizard_versions for select to boardwalk_app
  using (exists (select 1 from public.wizards w where w.wizard_id = wizard_versions.wizard_id and w.published_version = wizard_versions.number
    and w.is_active and w.is_public and w.archived_at is null));
create policy wizard_versions_managers on public.wizard_versions for select to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_versions_publish on public.wizard_versions for insert to boardwalk_app
  with check (published_by = auth.uid()
    and ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids())));

create policy wizard_edits_managers on public.wizard_edits for select to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_edits_insert on public.wizard_edits for insert to boardwalk_app
  with check (actor_id = auth.uid()
    and ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids())));

create policy wizard_editors_managers on public.wizard_editors for select to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_editors_insert on public.wizard_editors for insert to boardwalk_app
  with check (user_id = auth.uid() and ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids())));
create policy wizard_editors_update on public.wizard_editors for update to boardwalk_app
  using (user_id = auth.uid() and ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids())))
  with check (user_id = auth.uid() and ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids())));
create policy wizard_editors_delete on public.wizard_editors for delete to boardwalk_app using (user_id = auth.uid());

create policy jobs_all on public.wizards to boardwalk_jobs using (true) with check (true);

grant select, insert, update, delete on public.wizards, public.wizard_steps, public.wizard_option_sets, public.wizard_options,
  public.wizard_flow_rules, public.wizard_option_dependencies, public.wizard_set_dependencies to boardwalk_system;
grant select, insert, update, delete on public.wizard_steps, public.wizard_option_sets, public.wizard_options,
  public.wizard_flow_rules, public.wizard_option_dependencies, public.wizard_set_dependencies to boardwalk_app;
-- The counters are the activity log's to change.
grant select, insert, delete on public.wizards to boardwalk_app;
grant update (organization_id, wizard_key, wizard_name, wizard_description, wizard_category, wizard_icon, wizard_color, wizard_banner_image,
  allow_save_progress, allow_templates, require_login, max_steps, estimated_time_minutes, currency, timezone, inactivity_minutes,
  is_active, is_public, is_featured, version, draft_revision, published_version, published_revision, updated_at, published_at, archived_at)
  on public.wizards to boardwalk_app;
grant select, insert, update, delete on public.wizard_editors to boardwalk_app, boardwalk_system;
-- Versions and edits are written once.
grant select, insert on public.wizard_versions, public.wizard_edits to boardwalk_app, boardwalk_system;
-- Rollups and sweeps ask for a wizard's zone and patience.
grant select on public.wizards to boardwalk_jobs;
