-- What is to be mailed, written in the transaction of the change that asks for it and delivered by a job.
create table public.outgoing_mail (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references auth.users (id) on delete cascade,
  recipient varchar(254) not null,
  template varchar(100) not null,
  -- Sealed under the key ring, since a mail may carry a link that signs somebody in; blank once it is sent.
  subject_ciphertext text,
  body_ciphertext text,
  state varchar(20) not null default 'waiting',
  hold_until timestamptz,
  -- When somebody is to look whether it was delivered.
  due_at timestamptz not null default now(),
  -- One process at a time delivers it, and has until then.
  claimed_until timestamptz,
  tries integer not null default 0,
  failure varchar(500),
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  constraint outgoing_mail_state_known check (state in ('waiting', 'kept', 'sent', 'failed')),
  constraint outgoing_mail_blank_once_sent
    check (case when state = 'sent' then sent_at is not null and subject_ciphertext is null and body_ciphertext is null
      else sent_at is null and subject_ciphertext is not null and body_ciphertext is not null end),
  constraint outgoing_mail_tries_counted check (tries >= 0)
);

create index outgoing_mail_user_id_idx on public.outgoing_mail (user_id);
create index outgoing_mail_due_idx on public.outgoing_mail (due_at) where state = 'waiting';
create index outgoing_mail_unsent_idx on public.outgoing_mail (state, created_at) where state <> 'sent';
create index outgoing_mail_created_at_idx on public.outgoing_mail (created_at);

alter table public.outgoing_mail enable row level security;
alter table public.outgoing_mail force row level security;

-- No request reads or changes it: whoever serves requests queues through auth.queue_mail alone.
create policy system_all on public.outgoing_mail to boardwalk_system using (true) with check (true);
create policy jobs_all on public.outgoing_mail to boardwalk_jobs using (true) with check (true);
grant select, insert, update, delete on public.outgoing_mail to boardwalk_system, boardwalk_jobs;

grant create on schema auth to boardwalk_system;

-- The mail and the event that asks for its delivery, in one statement; also for a visitor who asks for a link.
create function auth.queue_mail(mail_id uuid, person uuid, recipient text, template text, subject_ciphertext text,
  body_ciphertext text, hold_until timestamptz, event_id uuid) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into public.outgoing_mail (id, user_id, recipient, template, subject_ciphertext, body_ciphertext, hold_until, due_at)
    values (mail_id, person, recipient, template, subject_ciphertext, body_ciphertext, hold_until,
      -- An hour after its job was to begin, should that be lost.
      greatest(hold_until, now()) + interval '1 hour');
  insert into public.events (id, user_id, type, payload)
    values (event_id, person, 'mail.queued', jsonb_strip_nulls(jsonb_build_object('mailId', mail_id, 'holdUntil', hold_until)));
end $$;

-- How the mail stands, for administrators: figures and reasons, never a word of a mail.
create function auth.mail_standing()
returns table (waiting integer, oldest_waiting_at timestamptz, failed integer, last_failure text, last_failed_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not auth.is_administrator() then
    raise exception 'only administrators see how the mail stands' using errcode = '42501';
  end if;
  return query
    select (count(*) filter (where m.state = 'waiting' and coalesce(m.hold_until <= now(), true)))::integer,
      -- A mail that was held waits since the end of its hold.
      min(greatest(m.created_at, m.hold_until)) filter (where m.state = 'waiting' and coalesce(m.hold_until <= now(), true)),
      (count(*) filter (where m.state = 'failed'))::integer,
      (array_agg(m.failure::text order by m.id desc) filter (where m.state = 'failed'))[1],
      (max(m.created_at) filter (where m.state = 'failed'))
    from public.outgoing_mail m where m.state in ('waiting', 'failed');
end $$;

revoke execute on function auth.queue_mail(uuid, uuid, text, text, text, text, timestamptz, uuid), auth.mail_standing() from public;
grant execute on function auth.queue_mail(uuid, uuid, text, text, text, text, timestamptz, uuid)
  to boardwalk_app, boardwalk_system, boardwalk_jobs;
grant execute on function auth.mail_standing() to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.queue_mail(uuid, uuid, text, text, text, text, timestamptz, uuid) owner to boardwalk_system;
alter function auth.mail_standing() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
