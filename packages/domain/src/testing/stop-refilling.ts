import type { TestDatabase } from "./create-test-database.ts";

/** Makes every bucket keep what is left in it, however long a test takes to empty it. */
export async function stopRefilling(database: TestDatabase): Promise<void> {
  await database.as(
    "superuser",
    null,
    `create function public.refill_tomorrow() returns trigger language plpgsql as $$
     begin
       if current_user = 'boardwalk_system' then new.last_refill := now() + interval '1 day'; end if;
       return new;
     end $$`,
  );
  await database.as(
    "superuser",
    null,
    `create trigger refill_tomorrow before insert or update on public.rate_limit_buckets
     for each row execute function public.refill_tomorrow()`,
  );
}
