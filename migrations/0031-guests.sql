-- Guests: people without an address who walk what needs no account, and how they come and go.
grant create on schema auth to boardwalk_system;

-- Makes the actor, whose id was made a moment ago; an id that somebody has is refused by its key.
create function auth.make_guest() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if auth.uid() is null then
    raise exception 'nobody is there to be a guest' using errcode = '22023';
  end if;
  insert into auth.users (id, is_guest) values (auth.uid(), true);
end $$;

-- A guest is proven by a session alone: without one nobody can come back. Who walked nothing goes for good after a day,
-- and so does what was begun and never handed in, once the last session is over; the walks stay as figures. What was
-- handed in belongs to whoever asked for it.
create function auth.forget_guests() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from auth.users u
    where u.is_guest and u.erased_at is null and u.created_at < now() - interval '1 day'
      and not exists (select 1 from public.user_sessions s
        where s.user_id = u.id and s.last_active_at > now() - interval '1 day' and auth.session_alive(s, u.user_role))
      and not exists (select 1 from public.wizard_user_sessions w where w.user_id = u.id);

  with gone as (
    update auth.users u set erased_at = now()
      where u.is_guest and u.erased_at is null
        and not exists (select 1 from public.user_sessions s where s.user_id = u.id and auth.session_alive(s, u.user_role))
      returning u.id),
  left_behind as (
    select w.session_id from public.wizard_user_sessions w join gone g on g.id = w.user_id where not w.is_completed),
  answers as (
    delete from public.wizard_user_selections a using left_behind l where a.session_id = l.session_id)
  delete from public.files f using gone g
    where f.user_id = g.id
      and not exists (select 1 from public.wizard_user_sessions w where w.user_id = g.id and w.is_completed);
end $$;

revoke execute on function auth.make_guest(), auth.forget_guests() from public;
grant execute on function auth.make_guest() to boardwalk_app;
grant execute on function auth.forget_guests() to boardwalk_jobs;

-- Last, since a grant is its owner's to give.
alter function auth.make_guest() owner to boardwalk_system;
alter function auth.forget_guests() owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
