-- One person's run through a version: what was answered, skipped, saved, shared, and what happened when.

create table public.wizard_user_sessions (
  session_id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  version_id uuid not null references public.wizard_versions (version_id) deferrable initially deferred,
  user_id uuid not null references auth.users (id) on delete cascade,
  session_name varchar(255) not null,
  -- An address, not a right: rights come from the person or from a share.
  session_token varchar(255) not null unique,
  session_description text,
  current_step_id uuid references public.wizard_steps (step_id) on delete set null,
  submitted text[] not null default '{}',
  exits jsonb not null default '{}'::jsonb,
  -- The engine's today: the day on which the walk began, in the wizard's zone.
  started_on date not null,
  revision integer not null default 0 check (revision >= 0),
  is_completed boolean not null default false,
  is_template boolean not null default false,
  store_user_data boolean not null default true,
  device_type varchar(50),
  started_at timestamptz not null default now(),
  completed_at timestamptz,
  last_modified timestamptz not null default now(),
  last_step_at timestamptz not null default now(),
  paused_at timestamptz,
  abandoned_at timestamptz,
  deleted_at timestamptz,
  expires_at timestamptz,
  -- Wider than one option's price, since a walk adds up many.
  total_price numeric(16, 2) not null default 0.00 check (total_price >= 0),
  session_metadata jsonb,
  completion_time_minutes integer check (completion_time_minutes >= 0),
  constraint wizard_user_sessions_completed_check check (is_completed = (completed_at is not null))
);

create index idx_sessions_wizard on public.wizard_user_sessions (wizard_id);
create index idx_sessions_user on public.wizard_user_sessions (user_id);
create index idx_sessions_token on public.wizard_user_sessions (session_token);
create index idx_sessions_wizard_user on public.wizard_user_sessions (wizard_id, user_id, is_completed);
create index wizard_user_sessions_version_id_idx on public.wizard_user_sessions (version_id);
create index wizard_user_sessions_current_step_id_idx on public.wizard_user_sessions (current_step_id);
create index wizard_user_sessions_wizard_id_started_at_idx on public.wizard_user_sessions (wizard_id, started_at desc);
-- What a person can go on with, and what the sweep asks who has left.
create index wizard_user_sessions_user_id_last_modified_idx on public.wizard_user_sessions (user_id, last_modified desc)
  where deleted_at is null;
create index wizard_user_sessions_open_idx on public.wizard_user_sessions (last_step_at)
  where not is_completed and abandoned_at is null and deleted_at is null;

create table public.wizard_user_selections (
  selection_id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.wizard_user_sessions (session_id) on delete cascade,
  -- What was answered keeps its row in the draft, until the whole wizard goes.
  step_id uuid not null references public.wizard_steps (step_id) deferrable initially deferred,
  set_id uuid not null references public.wizard_option_sets (set_id) deferrable initially deferred,
  option_id uuid references public.wizard_options (option_id) deferrable initially deferred,
  step_key varchar(100) not null,
  set_key varchar(100) not null,
  option_key varchar(100),
  selected_value text,
  additional_input jsonb,
  additional_input_encrypted text,
  selected_at timestamptz not null default now(),
  selection_order integer,
  time_spent_seconds integer check (time_spent_seconds >= 0),
  constraint wizard_user_selections_option_check check ((option_id is null) = (option_key is null)),
  constraint wizard_user_selections_session_id_set_id_option_id_key unique nulls not distinct (session_id, set_id, option_id)
);

create index idx_selections_session on public.wizard_user_selections (session_id);
create index idx_selections_session_step on public.wizard_user_selections (session_id, step_id);
create index idx_selections_session_order on public.wizard_user_selections (session_id, selection_order);
create index wizard_user_selections_step_id_idx on public.wizard_user_selections (step_id);
create index wizard_user_selections_set_id_idx on public.wizard_user_selections (set_id);
create index wizard_user_selections_option_id_idx on public.wizard_user_selections (option_id) where option_id is not null;

create table public.wizard_step_skips (
  skip_id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.wizard_user_sessions (session_id) on delete cascade,
  step_id uuid not null references public.wizard_steps (step_id) deferrable initially deferred,
  step_key varchar(100) not null,
  skip_reason varchar(255),
  skipped_at timestamptz not null default now(),
  constraint unique_session_step_skip unique (session_id, step_id)
);

create index idx_step_skips_session on public.wizard_step_skips (session_id);
create index wizard_step_skips_step_id_idx on public.wizard_step_skips (step_id);

create table public.wizard_session_templates (
  template_id uuid primary key default gen_random_uuid(),
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  version_id uuid not null references public.wizard_versions (version_id) deferrable initially deferred,
  original_session_id uuid references public.wizard_user_sessions (session_id) on delete set null,
  user_id uuid not null references auth.users (id) on delete cascade,
  template_name varchar(255) not null check (template_name <> ''),
  template_description text,
  config_json jsonb not null,
  config_summary text,
  is_public boolean not null default false,
  is_official boolean not null default false,
  use_count integer not null default 0 check (use_count >= 0),
  last_used_at timestamptz,
  tags jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index idx_templates_wizard on public.wizard_session_templates (wizard_id);
create index idx_templates_user on public.wizard_session_templates (user_id);
create index idx_templates_wizard_public on public.wizard_session_templates (wizard_id, is_public);
create index wizard_session_templates_version_id_idx on public.wizard_session_templates (version_id);
create index wizard_session_templates_original_session_id_idx on public.wizard_session_templates (original_session_id);
-- The gallery, and one tag of it.
create index wizard_session_templates_public_idx on public.wizard_session_templates (is_official desc, use_count desc) where is_public;
create index wizard_session_templates_tags_idx on public.wizard_session_templates using gin (tags) where is_public;

-- Being used is no change to a saved walk.
create trigger update_wizard_session_templates_updated_at before update on public.wizard_session_templates
  for each row when ((new.use_count, new.last_used_at) is not distinct from (old.use_count, old.last_used_at))
  execute function public.update_updated_at();

create table public.wizard_session_replays (
  replay_id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  version_id uuid not null references public.wizard_versions (version_id) deferrable initially deferred,
  template_id uuid references public.wizard_session_templates (template_id) on delete set null,
  original_session_id uuid references public.wizard_user_sessions (session_id) on delete set null,
  new_session_id uuid not null references public.wizard_user_sessions (session_id) on delete cascade,
  replay_with_data boolean not null default false,
  modifications_made boolean not null default false,
  replayed_at timestamptz not null default now()
);

create index idx_replays_user on public.wizard_session_replays (user_id);
create index idx_replays_wizard on public.wizard_session_replays (wizard_id);
create index idx_replays_template on public.wizard_session_replays (template_id);
create index wizard_session_replays_version_id_idx on public.wizard_session_replays (version_id);
create index wizard_session_replays_original_session_id_idx on public.wizard_session_replays (original_session_id);
create index wizard_session_replays_new_session_id_idx on public.wizard_session_replays (new_session_id);

create table public.wizard_session_shares (
  share_id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.wizard_user_sessions (session_id) on delete cascade,
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  shared_by_user_id uuid not null references auth.users (id) on delete cascade,
  shared_with_user_id uuid references auth.users (id) on delete cascade,
  -- As it was typed. Whoever first opens the link with an account of this address is who it is for from then on; nobody
  -- learns from it whether there is such an account.
  shared_with_email varchar(255),
  -- The SHA-256 of what stands in the link.
  share_token varchar(255) not null unique check (share_token ~ '^[0-9a-f]{64}$'),
  token_prefix varchar(8) not null,
  can_view boolean not null default true,
  can_clone boolean not null default true,
  can_edit boolean not null default false,
  include_user_data boolean not null default false,
  expires_at timestamptz,
  max_uses integer check (max_uses > 0),
  use_count integer not null default 0 check (use_count >= 0),
  created_at timestamptz not null default now(),
  is_active boolean not null default true,
  constraint wizard_session_shares_rights_check check (can_view or can_clone or can_edit),
  constraint wizard_session_shares_use_count_max_uses_check check (use_count <= max_uses)
);

create index idx_shares_token on public.wizard_session_shares (share_token);
create index idx_shares_session on public.wizard_session_shares (session_id);
create index idx_shares_wizard on public.wizard_session_shares (wizard_id);
create index wizard_session_shares_shared_by_user_id_idx on public.wizard_session_shares (shared_by_user_id);
create index wizard_session_shares_shared_with_user_id_idx on public.wizard_session_shares (shared_with_user_id);

-- Who opened a share, once each: from then on they come without counting again.
create table public.share_uses (
  id uuid primary key default gen_random_uuid(),
  share_id uuid not null references public.wizard_session_shares (share_id) on delete cascade,
  user_id uuid references auth.users (id) on delete set null,
  used_at timestamptz not null default now(),
  constraint share_uses_share_id_user_id_key unique (share_id, user_id)
);

create index share_uses_user_id_idx on public.share_uses (user_id);

create table public.wizard_session_activity_log (
  log_id uuid primary key default gen_random_uuid(),
  session_id uuid not null references public.wizard_user_sessions (session_id) on delete cascade,
  wizard_id uuid not null references public.wizards (wizard_id) on delete cascade,
  version_id uuid not null references public.wizard_versions (version_id) deferrable initially deferred,
  user_id uuid not null references auth.users (id) on delete cascade,
  activity_type varchar(50) not null check (activity_type in (
    'SESSION_STARTED', 'STEP_ENTERED', 'STEP_COMPLETED', 'STEP_CHANGED', 'STEP_SKIPPED', 'SESSION_PAUSED', 'SESSION_RESUMED',
    'SESSION_ABANDONED', 'SESSION_COMPLETED', 'SESSION_SAVED_AS_TEMPLATE', 'SESSION_REPLAYED', 'SESSION_SHARED', 'SESSION_DELETED')),
  step_id uuid references public.wizard_steps (step_id) on delete set null,
  seconds integer check (seconds >= 0),
  device_type varchar(50),
  activity_details jsonb,
  created_at timestamptz not null default now()
);

create index idx_activity_session on public.wizard_session_activity_log (session_id);
create index idx_activity_wizard on public.wizard_session_activity_log (wizard_id);
create index idx_activity_user on public.wizard_session_activity_log (user_id);
create index idx_activity_type on public.wizard_session_activity_log (activity_type);
create index idx_activity_created on public.wizard_session_activity_log (created_at);
create index wizard_session_activity_log_version_id_created_at_idx on public.wizard_session_activity_log (version_id, created_at);
create index wizard_session_activity_log_step_id_idx on public.wizard_session_activity_log (step_id);

-- What was uploaded on a walk goes with it, and is read by whoever may read its answers.
alter table public.files add column walk_id uuid references public.wizard_user_sessions (session_id) on delete cascade;
create index files_walk_id_idx on public.files (walk_id) where walk_id is not null;

comment on table public.wizard_user_sessions is 'User sessions for completing wizards';
comment on table public.wizard_session_templates is 'Saved configurations for reuse';

grant create on schema auth to boardwalk_system;

-- The walks of others that are shared with the actor, by name or because they opened the link, for as long as the share lives.
-- Whoever may edit answers sees them, so an edit without the answers is no right at all.
create function auth.shared_walk_ids(wish text) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if auth.uid() is null then
    return;
  end if;
  return query
    select s.session_id from public.wizard_session_shares s
      join public.wizard_user_sessions w on w.session_id = s.session_id and w.deleted_at is null
    where s.share_id in (
        select n.share_id from public.wizard_session_shares n where n.shared_with_user_id = auth.uid()
        union all
        select u.share_id from public.share_uses u where u.user_id = auth.uid())
      and ((s.shared_with_user_id is null and s.shared_with_email is null) or s.shared_with_user_id = auth.uid())
      and s.is_active and (s.expires_at is null or s.expires_at > now())
      and case wish
        when 'read' then true
        when 'answers' then s.include_user_data
        when 'edit' then s.can_edit and s.include_user_data
        else false
      end;
end $$;

-- Whether a walk may begin on this version: it is the live one of a wizard on offer, the actor manages the wizard,
-- or the actor has such a walk already, as their own or shared with them.
create function auth.may_walk(walked_version uuid, its_wizard uuid) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (select 1 from public.wizard_versions v join public.wizards w using (wizard_id)
    where v.version_id = walked_version and w.wizard_id = its_wizard
      and ((w.published_version = v.number and w.is_active and w.is_public and w.archived_at is null)
        or auth.is_administrator()
        or w.organization_id in (select auth.authored_org_ids())
        or exists (select 1 from public.wizard_user_sessions s where s.version_id = walked_version
          and (s.user_id = auth.uid() or s.session_id in (select auth.shared_walk_ids('read'))))));
end $$;

revoke execute on function auth.shared_walk_ids(text), auth.may_walk(uuid, uuid) from public;
grant execute on function auth.shared_walk_ids(text), auth.may_walk(uuid, uuid) to boardwalk_app;
alter function auth.shared_walk_ids(text) owner to boardwalk_system;
alter function auth.may_walk(uuid, uuid) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;

alter table public.wizard_user_sessions enable row level security;
alter table public.wizard_user_sessions force row level security;
alter table public.wizard_user_selections enable row level security;
alter table public.wizard_user_selections force row level security;
alter table public.wizard_step_skips enable row level security;
alter table public.wizard_step_skips force row level security;
alter table public.wizard_session_templates enable row level security;
alter table public.wizard_session_templates force row level security;
alter table public.wizard_session_replays enable row level security;
alter table public.wizard_session_replays force row level security;
alter table public.wizard_session_shares enable row level security;
alter table public.wizard_session_shares force row level security;
alter table public.share_uses enable row level security;
alter table public.share_uses force row level security;
alter table public.wizard_session_activity_log enable row level security;
alter table public.wizard_session_activity_log force row level security;

create policy system_all on public.wizard_user_sessions to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_user_selections to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_step_skips to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_session_templates to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_session_replays to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_session_shares to boardwalk_system using (true) with check (true);
create policy system_all on public.share_uses to boardwalk_system using (true) with check (true);
create policy system_all on public.wizard_session_activity_log to boardwalk_system using (true) with check (true);

create policy wizard_user_sessions_own on public.wizard_user_sessions for select to boardwalk_app
  using (user_id = (select auth.uid()));
create policy wizard_user_sessions_shared on public.wizard_user_sessions for select to boardwalk_app
  using (session_id in (select auth.shared_walk_ids('read')));
create policy wizard_user_sessions_managers on public.wizard_user_sessions for select to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_user_sessions_start on public.wizard_user_sessions for insert to boardwalk_app
  with check (user_id = (select auth.uid()) and auth.may_walk(version_id, wizard_id));
create policy wizard_user_sessions_go_on on public.wizard_user_sessions for update to boardwalk_app
  using (user_id = (select auth.uid()) or session_id in (select auth.shared_walk_ids('edit')))
  with check (user_id = (select auth.uid()) or session_id in (select auth.shared_walk_ids('edit')));

create policy wizard_user_selections_walkers on public.wizard_user_selections to boardwalk_app
  using (exists (select 1 from public.wizard_user_sessions s
      where s.session_id = wizard_user_selections.session_id and s.user_id = (select auth.uid()))
    or session_id in (select auth.shared_walk_ids('edit')))
  with check (exists (select 1 from public.wizard_user_sessions s
      where s.session_id = wizard_user_selections.session_id and s.user_id = (select auth.uid()))
    or session_id in (select auth.shared_walk_ids('edit')));
create policy wizard_user_selections_shared on public.wizard_user_selections for select to boardwalk_app
  using (session_id in (select auth.shared_walk_ids('answers')));
create policy wizard_user_selections_managers on public.wizard_user_selections for select to boardwalk_app
  using ((select auth.is_administrator()) or exists (select 1 from public.wizard_user_sessions s
    where s.session_id = wizard_user_selections.session_id and s.wizard_id in (select auth.managed_wizard_ids())));

create policy files_of_walks_seen on public.files for select to boardwalk_app
  using (walk_id is not null and (walk_id in (select auth.shared_walk_ids('answers'))
    or exists (select 1 from public.wizard_user_sessions s where s.session_id = files.walk_id
      and (s.user_id = (select auth.uid()) or (select auth.is_administrator()) or s.wizard_id in (select auth.managed_wizard_ids())))));
-- Who may change the answers takes away what stands in them, whoever uploaded it.
create policy files_of_walks_removed on public.files for delete to boardwalk_app
  using (walk_id is not null and (walk_id in (select auth.shared_walk_ids('edit'))
    or exists (select 1 from public.wizard_user_sessions s where s.session_id = files.walk_id and s.user_id = (select auth.uid()))));
create policy files_of_walks_added on public.files as restrictive for insert to boardwalk_app
  with check (walk_id is null or walk_id in (select auth.shared_walk_ids('edit'))
    or exists (select 1 from public.wizard_user_sessions s where s.session_id = files.walk_id and s.user_id = (select auth.uid())));

create policy wizard_step_skips_walkers on public.wizard_step_skips to boardwalk_app
  using (exists (select 1 from public.wizard_user_sessions s
      where s.session_id = wizard_step_skips.session_id and s.user_id = (select auth.uid()))
    or session_id in (select auth.shared_walk_ids('edit')))
  with check (exists (select 1 from public.wizard_user_sessions s
      where s.session_id = wizard_step_skips.session_id and s.user_id = (select auth.uid()))
    or session_id in (select auth.shared_walk_ids('edit')));
-- A skipped step belongs to the route, which whoever may read the walk sees.
create policy wizard_step_skips_readers on public.wizard_step_skips for select to boardwalk_app
  using (exists (select 1 from public.wizard_user_sessions s where s.session_id = wizard_step_skips.session_id));

create policy wizard_session_templates_seen on public.wizard_session_templates for select to boardwalk_app
  using (user_id = (select auth.uid()) or (select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_session_templates_public on public.wizard_session_templates for select to boardwalk_app
  using (is_public and exists (select 1 from public.wizards w where w.wizard_id = wizard_session_templates.wizard_id));
create policy wizard_session_templates_save on public.wizard_session_templates for insert to boardwalk_app
  with check (user_id = (select auth.uid()) and not is_official and use_count = 0
    and exists (select 1 from public.wizard_versions v
      where v.version_id = wizard_session_templates.version_id and v.wizard_id = wizard_session_templates.wizard_id)
    and (original_session_id is null or exists (select 1 from public.wizard_user_sessions s
      where s.session_id = wizard_session_templates.original_session_id and s.wizard_id = wizard_session_templates.wizard_id)));
create policy wizard_session_templates_change on public.wizard_session_templates for update to boardwalk_app
  using (user_id = (select auth.uid()) or (select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()))
  with check (user_id = (select auth.uid()) or (select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_session_templates_remove on public.wizard_session_templates for delete to boardwalk_app
  using (user_id = (select auth.uid()) or (select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));

create policy wizard_session_replays_seen on public.wizard_session_replays for select to boardwalk_app
  using (user_id = (select auth.uid()) or (select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
create policy wizard_session_replays_start on public.wizard_session_replays for insert to boardwalk_app
  with check (user_id = (select auth.uid()) and exists (select 1 from public.wizard_user_sessions s
    where s.session_id = wizard_session_replays.new_session_id and s.user_id = (select auth.uid())
      and s.wizard_id = wizard_session_replays.wizard_id and s.version_id = wizard_session_replays.version_id));
create policy wizard_session_replays_own_update on public.wizard_session_replays for update to boardwalk_app
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
-- Whoever edits a walk that was begun anew makes it differ from what it was made of.
create policy wizard_session_replays_edited on public.wizard_session_replays for select to boardwalk_app
  using (new_session_id in (select auth.shared_walk_ids('edit')));
create policy wizard_session_replays_edited_update on public.wizard_session_replays for update to boardwalk_app
  using (new_session_id in (select auth.shared_walk_ids('edit'))) with check (new_session_id in (select auth.shared_walk_ids('edit')));

create policy wizard_session_shares_own on public.wizard_session_shares to boardwalk_app
  using (shared_by_user_id = (select auth.uid()))
  with check (shared_by_user_id = (select auth.uid()) and exists (select 1 from public.wizard_user_sessions s
    where s.session_id = wizard_session_shares.session_id and s.user_id = (select auth.uid())
      and s.wizard_id = wizard_session_shares.wizard_id));
create policy wizard_session_shares_received on public.wizard_session_shares for select to boardwalk_app
  using (shared_with_user_id = (select auth.uid()));
create policy wizard_session_shares_managers on public.wizard_session_shares for select to boardwalk_app
  using ((select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));

create policy share_uses_seen on public.share_uses for select to boardwalk_app
  using (user_id = (select auth.uid()) or exists (select 1 from public.wizard_session_shares s
    where s.share_id = share_uses.share_id and s.shared_by_user_id = (select auth.uid())));

create policy wizard_session_activity_log_seen on public.wizard_session_activity_log for select to boardwalk_app
  using (user_id = (select auth.uid()) or (select auth.is_administrator()) or wizard_id in (select auth.managed_wizard_ids()));
-- The walker hears of those who edited their walk.
create policy wizard_session_activity_log_walkers on public.wizard_session_activity_log for select to boardwalk_app
  using (exists (select 1 from public.wizard_user_sessions s
    where s.session_id = wizard_session_activity_log.session_id and s.user_id = (select auth.uid())));
create policy wizard_session_activity_log_insert on public.wizard_session_activity_log for insert to boardwalk_app
  with check (user_id = (select auth.uid()) and exists (select 1 from public.wizard_user_sessions s
    where s.session_id = wizard_session_activity_log.session_id and s.wizard_id = wizard_session_activity_log.wizard_id
      and s.version_id = wizard_session_activity_log.version_id
      and (s.user_id = (select auth.uid()) or s.session_id in (select auth.shared_walk_ids('edit')))));

-- A walk goes on whatever becomes of its wizard: its walker keeps sight of both, and so does whoever it is shared with.
create policy wizards_walkers on public.wizards for select to boardwalk_app
  using (exists (select 1 from public.wizard_user_sessions s where s.wizard_id = wizards.wizard_id and s.user_id = (select auth.uid())));
create policy wizards_shared on public.wizards for select to boardwalk_app
  using (exists (select 1 from public.wizard_user_sessions s
    where s.wizard_id = wizards.wizard_id and s.session_id in (select auth.shared_walk_ids('read'))));
create policy wizard_versions_walkers on public.wizard_versions for select to boardwalk_app
  using (exists (select 1 from public.wizard_user_sessions s where s.version_id = wizard_versions.version_id));

-- The sweep marks who has left and writes it down.
create policy jobs_all on public.wizard_user_sessions to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.wizard_session_activity_log to boardwalk_jobs using (true) with check (true);
-- Of a walk that has ended with its visit, answers, files and words go where the walker wished so.
create policy jobs_all on public.wizard_user_selections to boardwalk_jobs using (true) with check (true);
create policy jobs_all on public.wizard_step_skips to boardwalk_jobs using (true) with check (true);

grant select, insert, update, delete on public.wizard_user_sessions, public.wizard_user_selections, public.wizard_step_skips,
  public.wizard_session_templates, public.wizard_session_replays, public.wizard_session_shares, public.share_uses to boardwalk_system;
grant select, insert on public.wizard_user_sessions to boardwalk_app;
-- A walk keeps its wizard, version, walker and address; another run is another walk.
grant update (session_name, session_description, current_step_id, submitted, exits, revision, is_completed, is_template, store_user_data,
  device_type, completed_at, last_modified, last_step_at, paused_at, abandoned_at, deleted_at, expires_at, total_price, session_metadata,
  completion_time_minutes) on public.wizard_user_sessions to boardwalk_app;
grant select, insert, update, delete on public.wizard_user_selections, public.wizard_step_skips to boardwalk_app;
grant select, insert, delete on public.wizard_session_templates to boardwalk_app;
grant update (template_name, template_description, config_json, config_summary, is_public, tags, updated_at)
  on public.wizard_session_templates to boardwalk_app;
grant select, insert on public.wizard_session_replays to boardwalk_app;
grant update (modifications_made) on public.wizard_session_replays to boardwalk_app;
grant select, insert, delete on public.wizard_session_shares to boardwalk_app;
grant update (can_view, can_clone, can_edit, include_user_data, expires_at, max_uses, is_active) on public.wizard_session_shares to boardwalk_app;
grant select on public.share_uses to boardwalk_app;
-- Append-only: what happened stays as it was.
grant select, insert on public.wizard_session_activity_log to boardwalk_app, boardwalk_system, boardwalk_jobs;
grant select, update on public.wizard_user_sessions to boardwalk_jobs;
grant select, delete on public.wizard_user_selections to boardwalk_jobs;
grant select on public.wizard_step_skips to boardwalk_jobs;
grant update (skip_reason) on public.wizard_step_skips to boardwalk_jobs;
grant delete on public.files to boardwalk_jobs;

-- One walk by its address, with what was answered and skipped, to whoever walks it or has it by a share; to others it is not there.
-- Whoever comes to change it waits here for those before them, and then sees what they left: each statement of a volatile function
-- looks afresh. It runs with the rights of whoever asks, and is a function to be one round trip with a plan that is kept: all it
-- looks for are single rows by their keys, while planning its policies anew for each of them takes longer than reading them.
create function auth.read_walk(address text, changing boolean) returns jsonb
language plpgsql volatile
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  walk public.wizard_user_sessions;
  wizard public.wizards;
  is_own boolean;
begin
  if changing then
    select s.* into walk from public.wizard_user_sessions s
      where s.session_token = address and s.deleted_at is null
        and (s.user_id = auth.uid() or s.session_id in (select auth.shared_walk_ids('edit')))
      for no key update;
  end if;
  if walk.session_id is null then
    select s.* into walk from public.wizard_user_sessions s
      where s.session_token = address and s.deleted_at is null
        and (s.user_id = auth.uid() or s.session_id in (select auth.shared_walk_ids('read')));
    if walk.session_id is null then
      return null;
    end if;
  end if;
  is_own := walk.user_id = auth.uid();
  select w.* into wizard from public.wizards w where w.wizard_id = walk.wizard_id;
  return jsonb_build_object(
    'id', walk.session_id, 'token', walk.session_token, 'name', walk.session_name, 'description', walk.session_description,
    'wizardId', walk.wizard_id, 'versionId', walk.version_id, 'userId', walk.user_id,
    'submitted', walk.submitted, 'exits', walk.exits, 'startedOn', walk.started_on::text, 'revision', walk.revision,
    'currentStepId', walk.current_step_id, 'isCompleted', walk.is_completed, 'storeUserData', walk.store_user_data,
    'total', walk.total_price::text, 'completionMinutes', walk.completion_time_minutes,
    'metadata', coalesce(walk.session_metadata, '{}'::jsonb),
    'startedAt', extract(epoch from walk.started_at), 'completedAt', extract(epoch from walk.completed_at),
    'lastModifiedAt', extract(epoch from walk.last_modified), 'lastStepAt', extract(epoch from walk.last_step_at),
    'pausedAt', extract(epoch from walk.paused_at), 'abandonedAt', extract(epoch from walk.abandoned_at),
    'expiresAt', extract(epoch from walk.expires_at), 'now', extract(epoch from clock_timestamp()),
    'savesProgress', coalesce(wizard.allow_save_progress, true), 'allowsTemplates', coalesce(wizard.allow_templates, false),
    'isOwn', is_own,
    'mayEdit', is_own or walk.session_id in (select auth.shared_walk_ids('edit')),
    'maySeeAnswers', is_own or walk.session_id in (select auth.shared_walk_ids('answers')),
    'selections', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', a.selection_id, 'step', a.step_key, 'set', a.set_key, 'option', a.option_key, 'value', a.selected_value,
        'input', a.additional_input, 'sealed', a.additional_input_encrypted, 'seconds', a.time_spent_seconds)
        order by a.selection_order, a.selection_id), '[]'::jsonb)
      from public.wizard_user_selections a where a.session_id = walk.session_id),
    'skipped', (select coalesce(jsonb_agg(k.step_key order by k.skipped_at, k.skip_id), '[]'::jsonb)
      from public.wizard_step_skips k where k.session_id = walk.session_id));
end $$;

revoke execute on function auth.read_walk(text, boolean) from public;
grant execute on function auth.read_walk(text, boolean) to boardwalk_app;
