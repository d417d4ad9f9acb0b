-- Passkeys before anyone is known: challenges that one browser answers once, and the key behind a credential.
grant create on schema auth to boardwalk_system;

-- Whoever registers or proves themselves again is known, and the challenge is theirs alone.
create function auth.keep_challenge(record_id uuid, for_kind text, browser text, challenge text) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into public.webauthn_challenges (id, user_id, browser_hash, kind, challenge_hash, expires_at)
    values (record_id, case for_kind when 'sign-in' then null else auth.uid() end, browser, for_kind, challenge,
      now() + interval '5 minutes')
$$;

-- One statement decides who was first: the same browser, the same ceremony, the same person, once, in time.
create function auth.spend_challenge(for_kind text, browser text, challenge text) returns boolean
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  with spent as (
    update public.webauthn_challenges c set used_at = now()
      where c.challenge_hash = challenge and c.browser_hash = browser and c.kind = for_kind
        and c.user_id is not distinct from case for_kind when 'sign-in' then null else auth.uid() end
        and c.used_at is null and c.expires_at > now()
      returning 1)
  select exists (select from spent)
$$;

create function auth.passkey_by_credential(credential bytea)
returns table (passkey_id uuid, user_id uuid, public_key text, backup_eligible boolean, is_active boolean, user_role text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.id, p.user_id, encode(p.public_key, 'hex'), p.backup_eligible, u.is_active, u.user_role::text
    from public.passkeys p join auth.users u on u.id = p.user_id
    where p.credential_id = credential and u.erased_at is null
$$;

revoke execute on function auth.keep_challenge(uuid, text, text, text), auth.spend_challenge(text, text, text),
  auth.passkey_by_credential(bytea) from public;
grant execute on function auth.keep_challenge(uuid, text, text, text), auth.spend_challenge(text, text, text),
  auth.passkey_by_credential(bytea) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.keep_challenge(uuid, text, text, text) owner to boardwalk_system;
alter function auth.spend_challenge(text, text, text) owner to boardwalk_system;
alter function auth.passkey_by_credential(bytea) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
