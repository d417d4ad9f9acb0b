import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";

test("a try that was refused is written down with its reason", async ({ member: page, site, person }) => {
  const origin = site.console;
  await page.request.post(`${origin}/login`, {
    form: { email: person.email, password: "wrong" },
    headers: { origin, cookie: "" },
  });
  await page.goto(`${origin}/account/login-history`);
  await expect(page.getByText("2 entries")).toBeVisible();
  await expect(page.getByRole("table")).toContainText("The password was wrong.");
  await expect(page.getByRole("table")).toContainText("Signed in");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a filter stands in the address, and going back takes it away", async ({ member: page, site }) => {
      const address = `${site.console}/account/login-history`;
      await page.goto(address);
      await expect(page.getByText("1 entry")).toBeVisible();
      await page.getByLabel("Result").selectOption({ label: "Refused" });
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(`${address}?result=failure`);
      await expect(page.getByRole("heading", { name: "Nothing matches this filter" })).toBeVisible();
      await page.reload();
      await expect(page.getByLabel("Result")).toHaveValue("failure");
      await expect(page.getByText("0 entries match")).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect(page.getByLabel("Result")).toHaveValue("");
      await expect(page.getByText("1 entry")).toBeVisible();
    });
  });
}

test("pages stand in the address too, beside the filter", async ({ member: page, site, person }) => {
  await runSql(
    site,
    `insert into public.login_history (id, user_id, event_type, auth_method, success, failure_reason, created_at)
     select gen_random_uuid(), id, 'login_failed', 'password', false, 'wrong-password', now() - number * interval '1 minute'
     from auth.users, generate_series(1, 120) number where email = '${person.email}'`,
    { write: true },
  );
  const address = `${site.console}/account/login-history?result=failure`;
  await page.goto(address);
  await expect(page.getByText("120 entries match")).toBeVisible();
  const pages = page.getByRole("navigation", { name: "Pages" });
  await expect(pages).toContainText("Page 1 of");
  await pages.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(`${address}&page=2`);
  await expect(pages).toContainText("Page 2 of");
  await page.reload();
  await expect(pages).toContainText("Page 2 of");
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(pages).toContainText("Page 1 of");
});

for (const query of [
  "result=maybe&page=-1",
  "page=99999999999999999999",
  "from=yesterday&to=2026-13-45",
  "method=telepathy",
  "page=1&page=2",
  "from=%00&method=%00&result=%00",
  "from=%FF&to=2026-01-01T00%3A00%3A00Z",
]) {
  test(`an address with ${query} still shows the history`, async ({ member: page, site }) => {
    const answer = await page.goto(`${site.console}/account/login-history?${query}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("table")).toContainText("Signed in");
  });
}

test("days in the wrong order are named as what they are, and the other filters stay", async ({
  member: page,
  site,
}) => {
  await page.goto(`${site.console}/account/login-history?from=2026-11-30&to=2026-11-01`);
  await expect(page.getByRole("heading", { name: "From is after To" })).toBeVisible();
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2026-11-30");
  await expect(page.getByLabel("To", { exact: true })).toHaveValue("2026-11-01");
});
