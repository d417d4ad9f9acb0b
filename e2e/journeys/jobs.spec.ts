import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import type { Site } from "../servers/running.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { signInAdministrator } from "../support/sign-in-administrator.ts";

/** Work that failed with a reason of its own, as if somebody had pulled a plug. */
async function failJob(site: Site): Promise<{ id: string; reason: string }> {
  const id = randomUUID();
  const reason = `the plug was pulled ${id}`;
  await runSql(
    site,
    `insert into pgboss.job (id, name, state, data, output, started_on, completed_on)
     values ('${id}', 'forget-dispatched-events', 'failed', '{}', jsonb_build_object('message', '${reason}'), now(), now())`,
    { write: true },
  );
  return { id, reason };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("what failed is tried again and done, or discarded once that is asked", { tag: "@phone" }, async ({
      page,
      site,
    }) => {
      await signInAdministrator(page, site);
      const [retried, discarded] = [await failJob(site), await failJob(site)];
      await page.goto(`${site.console}/admin/jobs`);
      const failed = ({ reason }: { reason: string }) => page.getByRole("listitem").filter({ hasText: reason });
      await expect(failed(retried)).toContainText("tried once");
      if (javaScriptEnabled) await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);

      await failed(retried).getByRole("button", { name: "Retry" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Forget dispatched events begins again" })).toBeVisible();
      await expect(failed(retried)).toHaveCount(0);
      await expect
        .poll(() => runSql(site, `select state from pgboss.job where id = '${retried.id}'`))
        .toEqual([{ state: "completed" }]);

      await failed(discarded).getByRole("link", { name: "Discard" }).click();
      await expect(failed(discarded).getByRole("link", { name: "Keep it" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await failed(discarded).getByRole("button", { name: "Discard for good" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Forget dispatched events is discarded" })).toBeVisible();
      await expect(failed(discarded)).toHaveCount(0);
      const left = `select 1 from pgboss.job where id = '${discarded.id}'`;
      expect(await runSql(site, left)).toEqual([]);
    });
  });
}

test("what was done to a job is said once", async ({ page, site }) => {
  await signInAdministrator(page, site);
  const failed = await failJob(site);
  await page.goto(`${site.console}/admin/jobs`);
  const row = page.getByRole("listitem").filter({ hasText: failed.reason });
  await row.getByRole("button", { name: "Retry" }).click();
  const note = page.getByRole("status").filter({ hasText: "begins again" });
  await expect(note).toBeVisible();
  await expect(page).not.toHaveURL(/did=/);
  await expect(note).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Jobs" })).toBeVisible();
  await expect(note).toHaveCount(0);
});

test("whoever settles a job second keeps the page, and is told", { tag: "@phone" }, async ({ page, site }) => {
  await signInAdministrator(page, site);
  const failed = await failJob(site);
  await page.goto(`${site.console}/admin/jobs`);
  const row = page.getByRole("listitem").filter({ hasText: failed.reason });
  await expect(row).toBeVisible();
  await runSql(site, `delete from pgboss.job where id = '${failed.id}'`, { write: true });
  await row.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByText("Somebody has settled this job already.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Jobs" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("for everybody else there are no jobs", async ({ member: page, site }) => {
  const answer = await page.goto(`${site.console}/admin/jobs`);
  expect(answer?.status()).toBe(404);
});

for (const query of ["queue=%00&page=-1", "queue=no-such-work", "page=99999999999999999999", "ask=x&did=everything"]) {
  test(`an address with ${query} still shows the jobs`, async ({ page, site }) => {
    await signInAdministrator(page, site);
    const answer = await page.goto(`${site.console}/admin/jobs?${query}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("table", { name: "Background work by kind" })).toContainText("Clean up");
  });
}
