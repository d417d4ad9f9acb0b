-- A link from a mail: looked up before anyone is known, and used up by whoever it names.
grant create on schema auth to boardwalk_system;

-- What a link is for while it is good. Looking at it burns nothing: mail scanners look too.
-- One that went to an address which the person no longer has is as dead as one that is used.
create function auth.mailed_link(link_hash text, wanted text[], browser text)
returns table (link_id uuid, purpose text, email text, path text, user_id uuid, full_name text, user_role text, is_proven boolean,
  same_browser boolean, asked_at timestamptz, ip text, device jsonb, place jsonb)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select l.id, l.purpose::text, case when l.purpose = 'change-email' then l.email else coalesce(u.email, l.email) end::text, l.redirect_url, u.id, u.full_name::text, u.user_role::text,
      u.email_verified_at is not null, coalesce(l.browser_hash = browser, false), l.created_at, host(l.ip_address),
      l.device_info, l.location
    from public.magic_links l left join auth.users u on u.id = l.user_id
    where l.token_hash = link_hash and l.purpose = any (wanted) and l.used_at is null and l.expires_at > now()
      and case when l.user_id is null then l.purpose = 'verify'
        else u.is_active and u.erased_at is null
          -- A guest has no address: whoever asked said where the link is to go.
          and case l.purpose when 'resume' then u.is_guest when 'change-email' then true else lower(u.email) = lower(l.email) end end;
end $$;

-- One conditional update decides who was first; nobody else gets a row. Whoever follows a link from a mail has proven its address.
-- Where nobody had before, what stands in the account may be a squatter's: it is dropped, and counted in `dropped`, unless it is to be kept.
create function auth.spend_link(link uuid, secret_hash text, keep boolean) returns table (first_proof boolean, dropped jsonb)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  person uuid := auth.uid();
  spent_purpose text;
begin
  first_proof := false;
  update public.magic_links l set used_at = now()
    from auth.users u
    where l.id = link and (l.token_hash = secret_hash or l.code_hash = secret_hash) and l.used_at is null and l.expires_at > now()
      and u.id = l.user_id and u.id = person and u.is_active and u.erased_at is null
      and case l.purpose when 'resume' then u.is_guest else lower(u.email) = lower(l.email) end
    returning l.purpose into spent_purpose;
  if not found then
    return;
  end if;
  -- A new password ends all that was mailed before, also what a thief asked for in a session that is over now.
  if spent_purpose = 'reset' then
    perform auth.end_links(person);
  end if;
  update auth.users u
    set email_verified_at = now(), password_hash = case when keep then u.password_hash end
    where u.id = person and u.email_verified_at is null and not u.is_guest;
  first_proof := found;
  if first_proof and not keep then
    dropped := auth.drop_what_a_squatter_left(person);
  end if;
  return next;
end $$;

revoke execute on function auth.mailed_link(text, text[], text),
  auth.spend_link(uuid, text, boolean) from public;
grant execute on function auth.mailed_link(text, text[], text), auth.spend_link(uuid, text, boolean) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.mailed_link(text, text[], text) owner to boardwalk_system;
alter function auth.spend_link(uuid, text, boolean) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
