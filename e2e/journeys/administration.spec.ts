import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import type { Site } from "../servers/running.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { signInAdministrator } from "../support/sign-in-administrator.ts";

const PHONE = { tag: "@phone" };

async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

/** Things that somebody did, the newest first called `one`. */
async function writeEntries(site: Site, email: string, count: number): Promise<void> {
  await runSql(
    site,
    `insert into public.audit_events (id, actor_id, action, target_type, target_id, before, after, request_id, created_at)
     select gen_random_uuid(), id, 'user.role-changed', 'user', id::text, '{"role":"USER","note":"kept"}', '{"role":"ADMIN"}', '=1+1',
       now() - number * interval '1 minute'
     from auth.users, generate_series(1, ${count}) number where email = '${email}'`,
    { write: true },
  );
}

for (const path of [
  "/admin",
  "/admin/audit",
  "/admin/audit/csv",
  "/admin/sign-ins/csv",
  "/admin/audit/0193",
  "/admin.data",
  "/admin/audit.data",
]) {
  test(`${path} is not there for whoever is no administrator`, async ({ member: page, site }) => {
    const answer = await page.request.get(`${site.console}${path}`);
    expect(answer.status()).toBe(404);
  });
}

for (const path of ["/admin", "/admin?index", "/admin/audit", "/admin/audit/csv", "/admin/audit/0193", "/admin/jobs"])
  for (const address of [path, path.replace(/\?|$/, ".data$&")]) {
    test(`${address} takes forms from nobody who is no administrator, like no address at all`, async ({
      member: page,
      site,
    }) => {
      const answer = await page.request.post(`${site.console}${address}`, {
        headers: { Origin: site.console },
        form: { a: "b" },
      });
      expect(answer.status()).toBe(404);
    });
  }

test("whoever is no administrator sees no way into administration, by mouse or by keys", async ({
  member: page,
  site,
}) => {
  await page.goto(`${site.console}/account/sessions`);
  await expect(page.getByRole("link", { name: "Administration" })).toHaveCount(0);
  await page.getByRole("button", { name: "Find or do anything" }).click();
  await page.keyboard.type("audit");
  await expect(page.getByRole("option", { name: "Audit log" })).toHaveCount(0);
  await page.goto(`${site.console}/admin`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
});

test("a visitor signs in first, and comes back", async ({ page, site }) => {
  await page.goto(`${site.console}/admin/audit?action=session.started`);
  await expect(page).toHaveURL(`${site.console}/login?redirectTo=%2Fadmin%2Faudit%3Faction%3Dsession.started`);
});

test("the overview is sound", PHONE, async ({ page, site }) => {
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin`);
  await expectSound(page);
});

test("the chart of sign-ins is explained by keys, and shows its table in its place", PHONE, async ({ page, site }) => {
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin`);
  const chart = page.getByRole("slider", { name: "Sign-ins by day" });
  await expect(chart).toBeVisible();
  await chart.focus();
  await expect(chart).toHaveAttribute("aria-valuetext", /^\w+day \d+ \w+, today so far: \d+ sign-ins?, \d+ refused/);
  await page.keyboard.press("ArrowLeft");
  await expect(chart).toHaveAttribute("aria-valuenow", "29");
  await page.keyboard.press("Home");
  await expect(chart).toHaveAttribute("aria-valuenow", "1");
  const tip = page.locator(".chart-tip");
  await expect(tip).toBeVisible();
  await expectSound(page);
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  const table = page.getByRole("table", { name: "Sign-ins by day" });
  await expect(table.getByRole("row")).toHaveCount(32);
  await expect(chart).toBeHidden();
  await expectSound(page);
});

test("a point of the chart is explained under the pointer", async ({ page, site }) => {
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin`);
  const chart = page.getByRole("slider", { name: "Sign-ins by day" });
  await chart.hover({ position: { x: 60, y: 100 } });
  await expect(page.locator(".chart-tip")).toContainText("sign-ins 30 days before");
  await page.mouse.move(0, 0);
  await expect(page.locator(".chart-tip")).toHaveCount(0);
});

test("the days of the chart download as a file", async ({ page, site }) => {
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  expect((await downloading).suggestedFilename()).toBe("sign-ins-by-day.csv");
  const lines = (await (await page.request.get(`${site.console}/admin/sign-ins/csv`)).text()).trim().split("\r\n");
  expect(lines[0]).toMatch(/^\ufeff?"Day","Sign-ins","Refused","Sign-ins, 30 days before"$/);
  expect(lines).toHaveLength(31);
  expect(lines.at(-1)).toMatch(/^"?\d{4}-\d\d-\d\d"?,"?[1-9]/);
});

test("only a page with a chart loads what draws one", async ({ page, site }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  const drawing = () => loaded.filter((url) => url.includes("/chart-drawing")).length;
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/audit`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  expect(drawing()).toBe(0);
  await page.goto(`${site.console}/admin`);
  await expect(page.getByRole("slider", { name: "Sign-ins by day" })).toBeVisible();
  expect(drawing()).toBe(1);
});

test("a chart whose drawing does not come leads to its table", async ({ page, site }) => {
  await page.route("**/chart-drawing*", (route) => route.fulfill({ status: 503, body: "" }));
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin`);
  await expect(page.getByText("The chart could not be loaded.")).toBeVisible();
  await page.locator("summary", { hasText: "Table instead of the chart" }).click();
  await expect(page.getByRole("table", { name: "Sign-ins by day" })).toBeVisible();
});

test("the audit log and an entry of it are sound", PHONE, async ({ page, site, person }) => {
  await writeEntries(site, person.email, 60);
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/audit?person=${encodeURIComponent(person.email)}`);
  await expect(page.getByText("60 entries match")).toBeVisible();
  await expectSound(page);
  await page.getByRole("link", { name: "User role changed" }).first().click();
  await expect(page.getByRole("table", { name: "Before and after" })).toContainText("USER");
  await expectSound(page);
  await page.goto(`${site.console}/admin/audit?person=nobody-is-called-this`);
  await expect(page.getByRole("heading", { name: "Nothing matches this filter" })).toBeVisible();
  await expectSound(page);
});

test("an entry that is not there is told within the one main part of the page", PHONE, async ({ page, site }) => {
  await signInAdministrator(page, site);
  const answer = await page.goto(`${site.console}/admin/audit/0193`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await expectSound(page);
});

test("keys alone lead to the log, through its rows, into one and back to the same list", async ({
  page,
  site,
  person,
}) => {
  await writeEntries(site, person.email, 3);
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin`);
  await expect(page.getByRole("button", { name: "Find or do anything" })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(page).toHaveURL(`${site.console}/admin/audit`);
  await page.getByLabel("Person").focus();
  await page.keyboard.type(person.email);
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 entries match")).toBeVisible();
  const list = page.url();
  const names = page.getByRole("link", { name: "User role changed" });
  await names.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(names.nth(2)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("User role changed");
  await page.getByRole("main").getByRole("link", { name: "Audit log" }).click();
  await expect(page).toHaveURL(list);
});

test("a press anywhere on a row opens it", async ({ page, site, person }) => {
  await writeEntries(site, person.email, 1);
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/audit?person=${encodeURIComponent(person.email)}`);
  await page.getByRole("row").filter({ hasText: person.email }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("User role changed");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("filter and page stand in the address", async ({ page, site, person }) => {
      await writeEntries(site, person.email, 60);
      await signInAdministrator(page, site);
      const address = `${site.console}/admin/audit`;
      await page.goto(address);
      await page.getByLabel("Person").fill(person.email);
      await page.getByLabel("Action").selectOption({ label: "User role changed" });
      await page.getByRole("button", { name: "Show" }).click();
      const filtered = `${address}?person=${encodeURIComponent(person.email)}&action=user.role-changed`;
      await expect(page).toHaveURL(filtered);
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" }).click();
      await expect(page).toHaveURL(`${filtered}&page=2`);
      await page.reload();
      await expect(page.getByText("Page 2 of 2")).toBeVisible();
      await expect(page.getByLabel("Action")).toHaveValue("user.role-changed");
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the table of sign-ins stands where the chart would", async ({ page, site }) => {
    await signInAdministrator(page, site);
    await page.goto(`${site.console}/admin`);
    const table = page.getByRole("table", { name: "Sign-ins by day" });
    await expect(table.getByRole("cell").first()).toBeVisible();
    await expect(page.locator(".chart-picture")).toBeHidden();
  });
});

test("the log downloads as its filter shows it, whole, and with nothing that a spreadsheet computes", async ({
  page,
  site,
  person,
}) => {
  await writeEntries(site, person.email, 2_100);
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/audit?person=${encodeURIComponent(person.email)}`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^audit-log-\d{4}-\d\d-\d\d\.csv$/);

  const answer = await page.request.get(`${site.console}/admin/audit/csv?person=${encodeURIComponent(person.email)}`);
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8; header=present");
  const lines = (await answer.text()).split("\r\n");
  expect(lines[0]).toMatch(/^\ufeff?"When","Who","E-mail"/);
  expect(lines[1]).toContain(`,"'=1+1",`);
  expect(lines.filter((line) => line.includes(`"${person.email}"`))).toHaveLength(2_100);
});

test("whom nobody can be called is not looked for, and the page says why", PHONE, async ({ page, site }) => {
  await signInAdministrator(page, site);
  for (const [person, says] of [
    ["x".repeat(256), "No name and no e-mail address has more than 255 characters."],
    ["Ada\0", "What was asked for holds a sign that no name and no e-mail address can have."],
  ] as const) {
    await page.goto(`${site.console}/admin/audit?person=${encodeURIComponent(person)}`);
    await expect(page.getByText("0 entries match")).toBeVisible();
    await expect(page.getByText(says)).toBeVisible();
    await expectSound(page);
  }
  const days = await page.request.get(`${site.console}/admin/audit/csv?from=0000-01-01`);
  expect(days.status()).toBe(200);
});

for (const query of [
  "person=%00&action=%00",
  "from=yesterday&page=-1",
  "from=0000-01-01&to=0000-12-31",
  "from=9999-12-31&to=9999-12-31",
  "target=:&page=99999999999999999999",
  "person=%25%5C_",
]) {
  test(`an address with ${query} still shows the log`, async ({ page, site }) => {
    await signInAdministrator(page, site);
    const answer = await page.goto(`${site.console}/admin/audit?${query}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Audit log");
  });
}
