create table public.rate_limit_buckets (
  identifier varchar(255) not null,
  action varchar(100) not null,
  tokens numeric not null default 10 check (tokens >= 0),
  last_refill timestamptz not null default now(),
  primary key (identifier, action)
);

create index idx_rate_limit_cleanup on public.rate_limit_buckets (last_refill);

-- Belongs to nobody, so nobody who serves requests reaches it but through take_token and give_token_back.
alter table public.rate_limit_buckets enable row level security;
alter table public.rate_limit_buckets force row level security;
create policy system_all on public.rate_limit_buckets to boardwalk_system using (true) with check (true);
grant select, insert, update, delete on public.rate_limit_buckets to boardwalk_system;

grant create on schema auth to boardwalk_system;

-- A bucket's level now; a clock that was set back never drains it.
create function auth.tokens_now(tokens numeric, last_refill timestamptz, capacity numeric, refill_per_second numeric) returns numeric
language sql stable
set search_path = pg_catalog, pg_temp
as $$ select least(capacity, tokens + greatest(0, extract(epoch from now() - last_refill)) * refill_per_second) $$;

-- One conditional upsert decides. Returns 0 when a token was taken, otherwise the seconds until there is one.
create function auth.take_token(identifier text, action text, capacity numeric, refill_per_second numeric) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  missing numeric;
begin
  -- Rounded, since a rate such as a sixtieth comes with the last digit of a float cut off.
  if capacity < 1 or refill_per_second <= 0 or capacity > round(refill_per_second * 3600, 6) then
    raise exception 'a bucket holds at least one token and is full again within an hour' using errcode = '22023';
  end if;
  insert into public.rate_limit_buckets as b (identifier, action, tokens, last_refill)
    values (take_token.identifier, take_token.action, capacity - 1, now())
    on conflict (identifier, action) do update
      set tokens = auth.tokens_now(b.tokens, b.last_refill, capacity, refill_per_second) - 1, last_refill = now()
      where auth.tokens_now(b.tokens, b.last_refill, capacity, refill_per_second) >= 1;
  if found then
    return 0;
  end if;
  select 1 - auth.tokens_now(b.tokens, b.last_refill, capacity, refill_per_second) into missing
    from public.rate_limit_buckets b
    where b.identifier = take_token.identifier and b.action = take_token.action;
  return greatest(1, ceil(coalesce(missing, 1) / refill_per_second))::integer;
end $$;

-- What turned out to be no guess costs nothing.
create function auth.give_token_back(identifier text, action text, capacity numeric) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update public.rate_limit_buckets b set tokens = least(capacity, b.tokens + 1)
    where b.identifier = give_token_back.identifier and b.action = give_token_back.action;
end $$;

revoke execute on function auth.tokens_now(numeric, timestamptz, numeric, numeric), auth.take_token(text, text, numeric, numeric),
  auth.give_token_back(text, text, numeric) from public;
grant execute on function auth.tokens_now(numeric, timestamptz, numeric, numeric) to boardwalk_system;
grant execute on function auth.take_token(text, text, numeric, numeric), auth.give_token_back(text, text, numeric) to boardwalk_app;

-- Last, since a grant is its owner's to give.
alter function auth.take_token(text, text, numeric, numeric) owner to boardwalk_system;
alter function auth.give_token_back(text, text, numeric) owner to boardwalk_system;

revoke create on schema auth from boardwalk_system;
