import { expect, test } from "../fixtures.ts";
import { runCommand } from "../servers/run-command.ts";
import type { Site } from "../servers/running.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";

const PASSWORD = "tide pools at noon";

/** The link with the address at which this site's console is reached. */
async function linkFor(site: Site, email: string): Promise<string> {
  const told = await runCommand(site, "create-admin", email);
  expect(told).toEqual(expect.objectContaining({ link: expect.any(String) }));
  const { pathname, search } = new URL(Object(told).link);
  return site.console + pathname + search;
}

test("a new administrator sets a password by a link, is signed in, and the link is spent", async ({
  page,
  site,
  person,
}) => {
  const link = await linkFor(site, `new-${person.email}`);
  await page.goto(link);
  await page.reload();
  await page.getByLabel("New password").fill("too short");
  await page.getByRole("button", { name: "Set it and sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("15 characters or more");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site.console}/account/sessions`);
  expect((await page.goto(link))?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used or is too old");
  await expect(page.getByRole("button", { name: "Send another link" })).toBeVisible();
});

test("the page sends its address nowhere and is sound", { tag: "@phone" }, async ({ page, site, person }) => {
  const answer = await page.goto(await linkFor(site, `sound-${person.email}`));
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused password keeps the form, and a good one signs in", async ({ page, site, person }) => {
    await page.goto(await linkFor(site, `plain-${person.email}`));
    await page.getByLabel("New password").fill("passwordpassword");
    await page.getByRole("button", { name: "Set it and sign in" }).click();
    await expect(page.getByRole("alert")).toContainText("repeats one short piece");
    await page.getByLabel("New password").fill(PASSWORD);
    await page.getByRole("button", { name: "Set it and sign in" }).click();
    await expect(page).toHaveURL(`${site.console}/account/sessions`);
  });
});

test("revoked sessions are dead at the next request", async ({ member, site, person }) => {
  await member.goto(`${site.console}/account/sessions`);
  expect(await runCommand(site, "revoke-sessions", person.email)).toEqual({ email: person.email, ended: 1 });
  await member.reload();
  await expect(member).toHaveURL(/\/login/);
});
