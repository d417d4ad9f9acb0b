-- What walks ask past the policies: shares by what stands in a link, a guest's walks, and counting what was used.
grant create on schema auth to boardwalk_system;

-- Whether a share is for the actor: for anyone, for them by name, or for the address that they have proven to be theirs.
create function auth.share_is_for_me(share public.wizard_session_shares) returns boolean
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if share.shared_with_user_id is not null then
    return auth.uid() is not null and auth.uid() in (share.shared_with_user_id, share.shared_by_user_id);
  end if;
  return share.shared_with_email is null or (auth.uid() is not null and (share.shared_by_user_id = auth.uid()
    or exists (select 1 from auth.users u where u.id = auth.uid() and lower(u.email) = lower(share.shared_with_email)
      and u.email_verified_at is not null and u.is_active and not u.is_guest and u.erased_at is null)));
end $$;

-- What a link leads to, before it is opened; names only while it is open, and the walk only to whom it is open already.
-- Whom it is not for is told no more than that.
create function auth.share_by_hash(token_hash text)
returns table (state text, wizard_name text, walk_name text, shared_by text, can_view boolean, can_clone boolean, can_edit boolean,
  include_user_data boolean, expires_at timestamptz, uses_left integer, require_login boolean, is_own boolean, is_completed boolean,
  walk_token text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select l.state,
      case when l.state = 'open' then coalesce(v.cover ->> 'name', w.wizard_name::text) end,
      case when l.state = 'open' then s.session_name::text end,
      case when l.state = 'open' then u.full_name::text end,
      h.can_view, h.can_clone, h.can_edit, h.include_user_data, h.expires_at, h.max_uses - h.use_count, w.require_login,
      h.shared_by_user_id = auth.uid() and auth.uid() is not null, s.is_completed,
      case when l.state = 'open' and (h.shared_by_user_id = auth.uid() or l.was_used) then s.session_token::text end
    from public.wizard_session_shares h
      join public.wizard_user_sessions s on s.session_id = h.session_id
      join public.wizard_versions v on v.version_id = s.version_id
      join public.wizards w on w.wizard_id = s.wizard_id
      join auth.users u on u.id = h.shared_by_user_id
      cross join lateral (select exists (
        select 1 from public.share_uses p where p.share_id = h.share_id and p.user_id = auth.uid()) as was_used) p
      cross join lateral (select p.was_used, case
        when not h.is_active or s.deleted_at is not null or u.erased_at is not null then 'ended'
        when h.expires_at <= now() then 'expired'
        when not auth.share_is_for_me(h) then 'for-another'
        when h.use_count >= h.max_uses and h.shared_by_user_id is distinct from auth.uid() and not p.was_used then 'used-up'
        else 'open' end as state) l
    where h.share_token = token_hash;
end $$;

-- Opens a share for the actor, a guest too. One conditional update decides whether there is a use left; who came before comes
-- without counting, and so does the sharer. From then on the policies let them in.
create function auth.open_share(token_hash text, use_id uuid) returns table (share_id uuid, session_id uuid)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  share public.wizard_session_shares;
begin
  select h.* into share from public.wizard_session_shares h
    join public.wizard_user_sessions s on s.session_id = h.session_id and s.deleted_at is null
    where h.share_token = token_hash and h.is_active and (h.expires_at is null or h.expires_at > now());
  if share.share_id is null or auth.uid() is null or not auth.share_is_for_me(share) then
    return;
  end if;
  if share.shared_by_user_id <> auth.uid() then
    insert into public.share_uses (id, share_id, user_id) values (open_share.use_id, share.share_id, auth.uid())
      on conflict on constraint share_uses_share_id_user_id_key do nothing;
    if found then
      update public.wizard_session_shares h set use_count = h.use_count + 1,
          shared_with_user_id = case when h.shared_with_email is null then h.shared_with_user_id else auth.uid() end
        where h.share_id = share.share_id and h.is_active and (h.max_uses is null or h.use_count < h.max_uses)
          and (h.shared_with_user_id is null or h.shared_with_user_id = auth.uid());
      if not found then
        delete from public.share_uses p where p.id = open_share.use_id;
        return;
      end if;
    end if;
  end if;
  return query select share.share_id, share.session_id;
end $$;

-- Who opened a share, by name, for whoever made it.
create function auth.share_visitors(share uuid) returns table (user_id uuid, name text, is_guest boolean, used_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select p.user_id, u.full_name::text, coalesce(u.is_guest, false), p.used_at
    from public.share_uses p join public.wizard_session_shares h on h.share_id = p.share_id left join auth.users u on u.id = p.user_id
    where h.share_id = share and h.shared_by_user_id = auth.uid()
    order by p.used_at;
end $$;

-- Hands what a guest walked over to the person who has just signed in, and lets the guest go. The guest is proven by
-- their living session, never by an id. Returns how many walks were handed over.
create function auth.claim_guest(guest_session_hash text) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  person uuid;
  guest uuid;
  handed integer;
begin
  select u.id into person from auth.users u where u.id = auth.uid() and u.is_active and not u.is_guest and u.erased_at is null;
  select u.id into guest from public.user_sessions s join auth.users u on u.id = s.user_id
    where s.session_token_hash = guest_session_hash and u.is_guest and u.is_active and u.erased_at is null
      and auth.session_alive(s, u.user_role)
    for update of u;
  if person is null or guest is null then
    return 0;
  end if;
  update public.wizard_user_sessions w set user_id = person where w.user_id = guest;
  get diagnostics handed = row_count;
  update public.wizard_session_templates t set user_id = person where t.user_id = guest;
  update public.wizard_session_replays r set user_id = person where r.user_id = guest;
  update public.wizard_session_shares h set shared_by_user_id = person where h.shared_by_user_id = guest;
  update public.wizard_session_shares h set shared_with_user_id = person where h.shared_with_user_id = guest;
  -- Where both opened one share, the person's own use stays.
  update public.share_uses p set user_id = person where p.user_id = guest
    and not exists (select 1 from public.share_uses o where o.share_id = p.share_id and o.user_id = person);
  update public.wizard_session_activity_log l set user_id = person where l.user_id = guest;
  update public.files f set user_id = person where f.user_id = guest;
  delete from auth.users u where u.id = guest;
  return handed;
end $$;

-- Says whether it was done: only those who manage the wizard make a saved walk official.
create function auth.mark_template_official(template uuid, official boolean) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.wizard_session_templates t set is_official = official
    where t.template_id = template
      and (auth.is_administrator() or t.wizard_id in (select auth.managed_wizard_ids()));
  return found;
end $$;

-- Counted in the transaction that starts a walk from it; only what the actor may use.
create function auth.count_template_use(template uuid) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.wizard_session_templates t set use_count = t.use_count + 1, last_used_at = now()
    where t.template_id = template and auth.uid() is not null
      and (t.is_public or t.user_id = auth.uid() or auth.is_administrator() or t.wizard_id in (select auth.managed_wizard_ids()));
  return found;
end $$;

-- What happened on a walk concerns its walker and the wizard's organization, in which walkers are not.
create function auth.tell_of_walk(event_id uuid, walk uuid, type text, payload jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tell_of_walk.type <> 'walk.completed' then
    raise exception 'nobody tells this of a walk' using errcode = '22023';
  end if;
  insert into public.events (id, user_id, organization_id, type, payload)
    select event_id, s.user_id, w.organization_id, tell_of_walk.type, tell_of_walk.payload
    from public.wizard_user_sessions s join public.wizards w on w.wizard_id = s.wizard_id
    where s.session_id = walk and s.is_completed
      and (s.user_id = auth.uid() or s.session_id in (select auth.shared_walk_ids('edit')));
  if not found then
    raise exception 'only who walks a walk tells of it' using errcode = '42501';
  end if;
end $$;

revoke execute on function auth.tell_of_walk(uuid, uuid, text, jsonb) from public;
grant execute on function auth.tell_of_walk(uuid, uuid, text, jsonb) to boardwalk_app;
revoke execute on function auth.share_is_for_me(public.wizard_session_shares), auth.share_by_hash(text), auth.open_share(text, uuid), auth.share_visitors(uuid), auth.claim_guest(text),
  auth.mark_template_official(uuid, boolean), auth.count_template_use(uuid) from public;
grant execute on function auth.share_by_hash(text), auth.open_share(text, uuid), auth.share_visitors(uuid), auth.claim_guest(text),
  auth.mark_template_official(uuid, boolean), auth.count_template_use(uuid) to boardwalk_app;
-- What happened stays as it was; only whose it is changes, when a guest turns out to be somebody.
grant update (user_id) on public.wizard_session_activity_log to boardwalk_system;

-- Last, since a grant is its owner's to give.
alter function auth.tell_of_walk(uuid, uuid, text, jsonb) owner to boardwalk_system;
alter function auth.share_is_for_me(public.wizard_session_shares) owner to boardwalk_system;
alter function auth.share_by_hash(text) owner to boardwalk_system;
alter function auth.open_share(text, uuid) owner to boardwalk_system;
alter function auth.share_visitors(uuid) owner to boardwalk_system;
alter function auth.claim_guest(text) owner to boardwalk_system;
alter function auth.mark_template_official(uuid, boolean) owner to boardwalk_system;
alter function auth.count_template_use(uuid) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
