-- What people upload and what is made for them. The bytes stand in a store under the id; a row is written after its bytes.
create table public.files (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  purpose varchar(20) not null constraint files_purpose_check check (purpose in ('upload', 'avatar', 'export')),
  name varchar(255) not null constraint files_name_check check (name <> ''),
  media_type varchar(100) not null,
  byte_count bigint not null constraint files_byte_count_check check (byte_count > 0),
  sha256 varchar(64) not null constraint files_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  store varchar(20) not null default 'disk' constraint files_store_check check (store in ('disk', 's3')),
  created_at timestamptz not null default now()
);

create index files_user_id_idx on public.files (user_id, created_at desc);

-- Deferrable, since a person and their photo name each other: who restores both sets them at the end.
alter table auth.users add constraint users_avatar_file_id_fkey
  foreign key (avatar_file_id) references public.files (id) on delete set null deferrable;
create index users_avatar_file_id_idx on auth.users (avatar_file_id);

alter table public.files enable row level security;
alter table public.files force row level security;

create policy system_all on public.files to boardwalk_system using (true) with check (true);
-- Background work asks which bytes still belong to somebody.
create policy jobs_all on public.files to boardwalk_jobs using (true) with check (true);
create policy files_own on public.files to boardwalk_app using (user_id = auth.uid()) with check (user_id = auth.uid());

grant select, insert, update, delete on public.files to boardwalk_system;
grant select on public.files to boardwalk_jobs;
-- A file never changes: another one is another id.
grant select, insert, delete on public.files to boardwalk_app;
