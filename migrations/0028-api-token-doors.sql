-- API tokens: looked up by hash before anyone is known, ended by whoever finds one, and told of in time.
grant create on schema auth to boardwalk_system;

-- Good, stated here alone: it has what its maker had then, and never more than they have now.
create function auth.api_token_good(revoked_at timestamptz, expires_at timestamptz, made_as text, user_role text, member_role text)
returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select revoked_at is null
    and (expires_at is null or expires_at > now())
    and coalesce(member_role in ('OWNER', 'ADMIN'), false)
    and array_position(array['USER', 'ADMIN', 'SUPER_ADMIN'], user_role)
      >= array_position(array['USER', 'ADMIN', 'SUPER_ADMIN'], made_as)
$$;

-- Whom a token acts for while it is good. When and from where it was last used is written at most once a minute.
create function auth.api_token(hash text, address inet)
returns table (token_id uuid, user_id uuid, organization_id uuid, user_role text, scopes jsonb)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  is_due boolean;
begin
  select t.id, t.user_id, t.organization_id, u.user_role::text, t.scopes,
      coalesce(t.last_used_at < now() - interval '1 minute', true)
    into token_id, user_id, organization_id, user_role, scopes, is_due
    from public.api_tokens t
      join auth.users u on u.id = t.user_id and u.is_active and u.erased_at is null
      join public.organization_members m on m.organization_id = t.organization_id and m.user_id = t.user_id
    where t.token_hash = hash and auth.api_token_good(t.revoked_at, t.expires_at, t.made_as, u.user_role, m.role);
  if not found then
    return;
  end if;
  if is_due then
    update public.api_tokens t set last_used_at = now(), last_used_ip = address
      where t.id = token_id and coalesce(t.last_used_at < now() - interval '1 minute', true);
  end if;
  return next;
end $$;

-- Ends the token whose text somebody found. Whoever asks learns nothing of it.
create function auth.revoke_leaked_api_token(hash text, audit_id uuid, event_id uuid, address inet, request text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  ended public.api_tokens;
begin
  update public.api_tokens t set revoked_at = now(), revoked_because = 'leaked'
    where t.token_hash = hash and t.revoked_at is null
    returning t.* into ended;
  if not found then
    return;
  end if;
  insert into public.audit_events (id, organization_id, action, target_type, target_id, after, request_id, ip_address)
    values (audit_id, ended.organization_id, 'api-token.revoked', 'api-token', ended.id::text,
      jsonb_build_object('name', ended.name, 'because', 'leaked'), request, address);
  insert into public.events (id, user_id, organization_id, type, payload)
    values (event_id, ended.user_id, ended.organization_id, 'api-token.revoked',
      jsonb_build_object('tokenId', ended.id, 'because', 'leaked'));
end $$;

-- What the mail to its maker says of a token. Each of these two hands a token out once.
create function auth.claim_leaked_api_token(token uuid)
returns table (user_id uuid, email text, timezone text, name text, prefix text, organization text, revoked_at timestamptz,
  last_used_at timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    update public.api_tokens t set leak_told_at = now()
      from auth.users u, public.organizations o
      where t.id = token and t.revoked_because = 'leaked' and t.leak_told_at is null
        and u.id = t.user_id and u.email is not null and u.is_active and u.erased_at is null and o.id = t.organization_id
      returning u.id, u.email::text, u.timezone::text, t.name::text, t.token_prefix::text, o.name::text, t.revoked_at, t.last_used_at;
end $$;

-- Those that end within a week, and were not made to end as soon as that.
create function auth.claim_expiring_api_tokens(at_most integer)
returns table (user_id uuid, email text, timezone text, name text, prefix text, organization text, expires_at timestamptz,
  last_used_at timestamptz, days_left integer)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    with due as (
      select t.id from public.api_tokens t
        join auth.users u on u.id = t.user_id and u.email is not null and u.is_active and u.erased_at is null
        join public.organization_members m on m.organization_id = t.organization_id and m.user_id = t.user_id
        where t.expires_at between now() and now() + interval '7 days' and t.expires_at > t.created_at + interval '8 days'
          and t.expiry_told_at is null and auth.api_token_good(t.revoked_at, t.expires_at, t.made_as, u.user_role, m.role)
        order by t.expires_at limit at_most for update of t skip locked
    )
    update public.api_tokens t set expiry_told_at = now()
      from due, auth.users u, public.organizations o
      where t.id = due.id and u.id = t.user_id and o.id = t.organization_id
      returning u.id, u.email::text, u.timezone::text, t.name::text, t.token_prefix::text, o.name::text, t.expires_at, t.last_used_at,
        ceil(extract(epoch from t.expires_at - now()) / 86400)::integer;
end $$;

-- Takes a token and says how many are left, for whoever is told with each answer.
create function auth.take_counted_token(identifier text, action text, capacity numeric, refill_per_second numeric)
returns table (retry_after integer, remaining integer)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  retry_after := auth.take_token(identifier, action, capacity, refill_per_second);
  select floor(auth.tokens_now(b.tokens, b.last_refill, capacity, refill_per_second))::integer into remaining
    from public.rate_limit_buckets b
    where b.identifier = take_counted_token.identifier and b.action = take_counted_token.action;
  return next;
end $$;

revoke execute on function auth.api_token_good(timestamptz, timestamptz, text, text, text), auth.api_token(text, inet),
  auth.revoke_leaked_api_token(text, uuid, uuid, inet, text), auth.claim_leaked_api_token(uuid),
  auth.claim_expiring_api_tokens(integer), auth.take_counted_token(text, text, numeric, numeric) from public;
grant execute on function auth.api_token_good(timestamptz, timestamptz, text, text, text) to boardwalk_app, boardwalk_system;
grant execute on function auth.api_token(text, inet), auth.revoke_leaked_api_token(text, uuid, uuid, inet, text),
  auth.take_counted_token(text, text, numeric, numeric) to boardwalk_app;
grant execute on function auth.claim_leaked_api_token(uuid), auth.claim_expiring_api_tokens(integer) to boardwalk_jobs;

-- Last, since a grant is its owner's to give.
alter function auth.api_token(text, inet) owner to boardwalk_system;
alter function auth.revoke_leaked_api_token(text, uuid, uuid, inet, text) owner to boardwalk_system;
alter function auth.claim_leaked_api_token(uuid) owner to boardwalk_system;
alter function auth.claim_expiring_api_tokens(integer) owner to boardwalk_system;
alter function auth.take_counted_token(text, text, numeric, numeric) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
