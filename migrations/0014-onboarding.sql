create table public.onboarding_paths (
  id uuid primary key default gen_random_uuid(),
  name varchar(100) not null,
  description text,
  target_role varchar(100),
  target_use_case varchar(100),
  steps jsonb not null,
  is_default boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint onboarding_paths_steps_list check (jsonb_typeof(steps) = 'array' and steps <> '[]'::jsonb),
  -- Whom no other path fits goes the default one, so it cannot be switched off.
  constraint onboarding_paths_is_default_active check (is_active or not is_default)
);

create unique index onboarding_paths_default_key on public.onboarding_paths (is_default) where is_default;

create trigger onboarding_paths_updated before update on public.onboarding_paths
  for each row execute function public.update_updated_at();

insert into public.onboarding_paths (id, name, is_default, steps) values (
  '019b0000-0000-7000-8000-000000000001',
  'Default Onboarding',
  true,
  '[
    {"key": "welcome", "title": "Welcome", "required": true},
    {"key": "profile", "title": "Profile", "required": true},
    {"key": "organization", "title": "Organization", "required": true},
    {"key": "team", "title": "Team", "required": false},
    {"key": "preferences", "title": "Preferences", "required": false},
    {"key": "integrations", "title": "Integrations", "required": false},
    {"key": "tour", "title": "Tour", "required": false},
    {"key": "complete", "title": "Complete", "required": true}
  ]'::jsonb
);

create table public.user_onboarding_progress (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references auth.users (id) on delete cascade,
  path_id uuid references public.onboarding_paths (id),
  selected_role varchar(100),
  selected_use_case varchar(100),
  current_step varchar(100),
  completed_steps jsonb not null default '[]'::jsonb,
  step_data jsonb not null default '{}'::jsonb,
  started_at timestamptz not null default now(),
  last_activity_at timestamptz not null default now(),
  completed_at timestamptz,
  constraint user_onboarding_progress_completed_steps_list check (jsonb_typeof(completed_steps) = 'array'),
  constraint user_onboarding_progress_step_data_object check (jsonb_typeof(step_data) = 'object')
);

create index user_onboarding_progress_path_id_idx on public.user_onboarding_progress (path_id);

create table public.setup_checklist_items (
  id uuid primary key default gen_random_uuid(),
  key varchar(100) not null unique,
  title varchar(255) not null,
  description text,
  icon varchar(50),
  action_url text,
  sort_order integer not null default 0,
  is_active boolean not null default true,
  -- The event that ticks it.
  trigger varchar(100),
  constraint setup_checklist_items_trigger_event check (trigger ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$')
);

insert into public.setup_checklist_items (id, key, title, description, action_url, sort_order, trigger) values
  ('019b0000-0000-7000-8000-000000000011', 'create_event', 'Create your first event', 'Set up a production or event',
    '/productions/events/new', 1, 'event.created'),
  ('019b0000-0000-7000-8000-000000000012', 'invite_team', 'Invite a team member', 'Collaboration is better together',
    '/account/organization', 2, 'member.invited'),
  ('019b0000-0000-7000-8000-000000000013', 'connect_integration', 'Connect an integration', 'Sync with tools you use',
    '/account/integrations', 3, 'app.connected'),
  ('019b0000-0000-7000-8000-000000000014', 'customize_profile', 'Complete your profile', 'Add a photo and bio',
    '/account/profile', 4, 'profile.completed'),
  ('019b0000-0000-7000-8000-000000000015', 'explore_dashboard', 'Explore the dashboard', 'See your command center',
    '/core/dashboard', 5, 'dashboard.opened');

create table public.setup_checklist_progress (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  item_key varchar(100) not null references public.setup_checklist_items (key),
  completed boolean not null default false,
  completed_at timestamptz,
  dismissed boolean not null default false,
  constraint setup_checklist_progress_completed_at_known check (completed = (completed_at is not null)),
  constraint setup_checklist_progress_user_id_item_key_key unique (user_id, item_key)
);

create index idx_checklist_progress_user on public.setup_checklist_progress (user_id);
create index setup_checklist_progress_item_key_idx on public.setup_checklist_progress (item_key);

create table public.onboarding_templates (
  id uuid primary key default gen_random_uuid(),
  name varchar(255) not null,
  description text,
  category varchar(100),
  industry varchar(100),
  preview_image_url text,
  template_data jsonb not null,
  usage_count integer not null default 0,
  is_featured boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  constraint onboarding_templates_category_known check (category in ('events', 'tours', 'festivals', 'corporate')),
  constraint onboarding_templates_template_data_kind check (coalesce(template_data ->> 'kind' in ('wizard', 'gate', 'path')
    and jsonb_typeof(template_data -> 'definition') = 'object', false)),
  constraint onboarding_templates_usage_count_positive check (usage_count >= 0)
);

create index idx_templates_category on public.onboarding_templates (category, is_active);

alter table public.onboarding_paths enable row level security;
alter table public.onboarding_paths force row level security;
alter table public.user_onboarding_progress enable row level security;
alter table public.user_onboarding_progress force row level security;
alter table public.setup_checklist_items enable row level security;
alter table public.setup_checklist_items force row level security;
alter table public.setup_checklist_progress enable row level security;
alter table public.setup_checklist_progress force row level security;
alter table public.onboarding_templates enable row level security;
alter table public.onboarding_templates force row level security;

create policy system_all on public.onboarding_paths to boardwalk_system using (true) with check (true);
create policy system_all on public.user_onboarding_progress to boardwalk_system using (true) with check (true);
create policy system_all on public.setup_checklist_items to boardwalk_system using (true) with check (true);
create policy system_all on public.setup_checklist_progress to boardwalk_system using (true) with check (true);
create policy system_all on public.onboarding_templates to boardwalk_system using (true) with check (true);

-- Items tick themselves: a job reads which event ticks what.
create policy jobs_all on public.setup_checklist_items for select to boardwalk_jobs using (true);
create policy jobs_all on public.setup_checklist_progress to boardwalk_jobs using (true) with check (true);

create policy onboarding_paths_seen on public.onboarding_paths for select to boardwalk_app using ((select auth.uid()) is not null);
create policy onboarding_paths_administrators on public.onboarding_paths to boardwalk_app
  using ((select auth.is_administrator())) with check ((select auth.is_administrator()));
create policy onboarding_progress_policy on public.user_onboarding_progress for all to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy setup_checklist_items_seen on public.setup_checklist_items for select to boardwalk_app using ((select auth.uid()) is not null);
create policy setup_checklist_items_administrators on public.setup_checklist_items to boardwalk_app
  using ((select auth.is_administrator())) with check ((select auth.is_administrator()));
create policy checklist_progress_policy on public.setup_checklist_progress for all to boardwalk_app
  using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy onboarding_templates_seen on public.onboarding_templates for select to boardwalk_app using ((select auth.uid()) is not null);
create policy onboarding_templates_administrators on public.onboarding_templates to boardwalk_app
  using ((select auth.is_administrator())) with check ((select auth.is_administrator()));

grant select, insert, update, delete on public.onboarding_paths, public.user_onboarding_progress, public.setup_checklist_items,
  public.setup_checklist_progress, public.onboarding_templates to boardwalk_app, boardwalk_system;
grant select on public.setup_checklist_items to boardwalk_jobs;
grant select, insert, update on public.setup_checklist_progress to boardwalk_jobs;
