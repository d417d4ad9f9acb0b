-- The way to a provider and back: a state that only the browser which was sent away can bring back, once.
grant create on schema auth to boardwalk_system;

-- Nobody starts for somebody else: whose it is and in which session is the actor's, or nobody's at a sign-in.
create function auth.begin_oauth(state_id uuid, provider text, purpose text, session uuid, state_hash text, browser_hash text,
  verifier text, nonce text, redirect text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  person uuid := case when begin_oauth.purpose <> 'sign-in' then auth.uid() end;
begin
  insert into public.oauth_states (id, user_id, session_id, provider, purpose, state_hash, browser_hash,
      code_verifier_encrypted, nonce_encrypted, redirect_url, expires_at)
    values (state_id, person, (select s.id from public.user_sessions s where s.id = session and s.user_id = person),
      begin_oauth.provider, begin_oauth.purpose, begin_oauth.state_hash, begin_oauth.browser_hash,
      verifier, begin_oauth.nonce, redirect, now() + interval '10 minutes');
end $$;

-- What the browser is sent away with. Looking uses nothing up.
create function auth.oauth_question(state_hash text, browser_hash text)
returns table (state_id uuid, provider text, purpose text, code_verifier text, nonce text, redirect_url text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select o.id, o.provider::text, o.purpose::text, o.code_verifier_encrypted, o.nonce_encrypted, o.redirect_url
    from public.oauth_states o
    where o.state_hash = oauth_question.state_hash and o.browser_hash = oauth_question.browser_hash
      and o.used_at is null and o.expires_at > now();
end $$;

-- One update decides who was first. No row: never sent away, or not this browser. `is_taken` is false for a second
-- time, for one that took too long, and where the session that asked is over.
create function auth.take_oauth_state(state_hash text, browser_hash text)
returns table (is_taken boolean, state_id uuid, provider text, purpose text, user_id uuid, user_role text, session_id uuid,
  code_verifier text, nonce text, redirect_url text, started_at double precision)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  taken uuid;
begin
  update public.oauth_states o set used_at = now()
    where o.state_hash = take_oauth_state.state_hash and o.browser_hash = take_oauth_state.browser_hash
      and o.used_at is null and o.expires_at > now()
    returning o.id into taken;
  return query
    select taken is not null and (o.purpose = 'sign-in' or coalesce(auth.session_alive(s, u.user_role) and u.is_active, false)),
      o.id, o.provider::text, o.purpose::text, o.user_id, u.user_role::text, o.session_id,
      o.code_verifier_encrypted, o.nonce_encrypted, o.redirect_url, extract(epoch from o.created_at)::double precision
    from public.oauth_states o
      left join public.user_sessions s on s.id = o.session_id
      left join auth.users u on u.id = o.user_id
    where o.state_hash = take_oauth_state.state_hash and o.browser_hash = take_oauth_state.browser_hash;
end $$;

create function auth.person_by_identity(provider text, subject text)
returns table (user_id uuid, user_role text, is_active boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select u.id, u.user_role::text, u.is_active
    from public.oauth_accounts a join auth.users u on u.id = a.user_id
    where a.provider = person_by_identity.provider and a.provider_user_id = subject and u.erased_at is null;
end $$;

revoke execute on function auth.begin_oauth(uuid, text, text, uuid, text, text, text, text, text), auth.oauth_question(text, text),
  auth.take_oauth_state(text, text), auth.person_by_identity(text, text) from public;
grant execute on function auth.begin_oauth(uuid, text, text, uuid, text, text, text, text, text), auth.oauth_question(text, text),
  auth.take_oauth_state(text, text), auth.person_by_identity(text, text) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.begin_oauth(uuid, text, text, uuid, text, text, text, text, text) owner to boardwalk_system;
alter function auth.oauth_question(text, text) owner to boardwalk_system;
alter function auth.take_oauth_state(text, text) owner to boardwalk_system;
alter function auth.person_by_identity(text, text) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
