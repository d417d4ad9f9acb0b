import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import { expectSound } from "../support/expect-sound.ts";
import { signIn } from "../support/sign-in.ts";
import { signInAdministrator } from "../support/sign-in-administrator.ts";

const PHONE = { tag: "@phone" };
const LIST = "/admin/wizards/join-the-rowing-club/walks";

test(
  "an administrator finds a walk by its walker, reads it and takes the list along",
  PHONE,
  async ({ page, site, person, openBrowser }) => {
    const walker = await openBrowser();
    await signIn(walker.request, site.console, person);
    const started = await walker.request.post(`${site.onboarding}/w/join-the-rowing-club`, {
      form: { privacy: "keep" },
      headers: { origin: site.onboarding },
      maxRedirects: 0,
    });
    expect(started.status()).toBe(302);
    await runSql(
      site,
      `update wizard_user_sessions set session_name = '=1+1' where user_id = (select id from auth.users where email = '${person.email}')`,
      { write: true },
    );

    await signInAdministrator(page, site);
    await page.goto(site.console + LIST);
    await expectSound(page);
    await page.getByRole("textbox", { name: "Person or walk" }).fill(person.email);
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("status").filter({ hasText: "1 walk matches." })).toBeVisible();
    const csv = await page.request.get(`${site.console}${LIST}/csv?words=${encodeURIComponent(person.email)}`);
    expect(await csv.text()).toContain(`'=1+1`);

    await page.getByRole("link", { name: "=1+1" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("=1+1");
    await expect(page.getByRole("listitem").filter({ hasText: "Started" }).last()).toBeVisible();
    await expectSound(page);
    await page.goto(`${site.console}/admin/wizards/plan-a-festival/saved`);
    await expectSound(page);
  },
);

for (const path of [LIST, `${LIST}/csv`, `${LIST}/0193`, "/admin/wizards/join-the-rowing-club/saved"]) {
  test(`${path} is not there for whoever is no administrator`, async ({ member: page, site }) => {
    const read = await page.request.get(site.console + path);
    const sent = await page.request.post(site.console + path, { headers: { origin: site.console }, form: { a: "b" } });
    expect([read.status(), sent.status()]).toEqual([404, 404]);
  });
}
