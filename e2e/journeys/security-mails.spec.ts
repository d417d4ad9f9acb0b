import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import type { Person } from "../servers/people.ts";
import type { Site } from "../servers/running.ts";
import { FIREFOX, IPHONE } from "../support/agents.ts";
import { expectSound } from "../support/expect-sound.ts";
import { linkIn } from "../support/link-in.ts";
import { makeToken } from "../support/make-token.ts";
import { readMail } from "../support/read-mail.ts";
import { signIn } from "../support/sign-in.ts";

/** Somebody who knows the password signs in from a phone; gives their browser, and the link of the mail about it. */
async function steal(page: Page, site: Site, person: Person, phone: Page): Promise<string> {
  await signIn(page.request, site.console, person);
  await signIn(phone.request, site.console, person);
  const link = linkIn(await readMail(page, site, person.email, "New sign-in: Safari on iPhone"), "wasnt-me");
  return site.console + link;
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a new device is mailed about, and who says that it was not them gets the account back alone", async ({
    page,
    site,
    person,
    openBrowser,
  }) => {
    // Three browsers and two mails.
    test.slow();
    const phone = await openBrowser({ userAgent: IPHONE, javaScriptEnabled: false });
    const link = await steal(page, site, person, phone);

    const mailReader = await openBrowser({ userAgent: FIREFOX, javaScriptEnabled: false });
    const answer = await mailReader.goto(link);
    expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
    await expect(mailReader.getByRole("heading", { level: 1 })).toHaveText("A new device signed in");
    await expect(mailReader.getByRole("definition").filter({ hasText: "Safari on iPhone" })).toBeVisible();
    await mailReader.getByRole("button", { name: "This wasn’t me" }).click();

    await expect(mailReader.getByRole("heading", { level: 1 })).toHaveText("Close the account to everybody");
    await expect(mailReader.getByText("That device is signed out.")).toBeVisible();
    await expect(mailReader.getByText("The one device that is still signed in")).toBeVisible();
    await phone.goto(`${site.console}/account/sessions`);
    await expect(phone).toHaveURL(/\/login\?/);
    await page.goto(`${site.console}/account/sessions`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where you are signed in");

    await mailReader.getByRole("button", { name: "Close it and mail me a link" }).click();
    await expect(mailReader.getByRole("heading", { level: 1 })).toHaveText("Only you get back in now");
    await page.reload();
    await expect(page).toHaveURL(/\/login\?/);

    const mail = await readMail(page, site, person.email, "Your account is closed to everybody");
    const reset = /\/reset-password\?token=[\w-]{43}/.exec(mail)?.[0] ?? "no link";
    await page.goto(site.console + reset);
    await page.getByLabel("New password").fill("tide pools at noon");
    await page.getByRole("button", { name: "Set it and sign in" }).click();
    await expect(page).toHaveURL(`${site.console}/account/sessions`);
  });
});

test("with scripts it goes the same way, and the link looks spent to nobody who only looks", { tag: "@phone" }, async ({
  page,
  site,
  person,
  openBrowser,
}) => {
  // Three pages that are looked through for flaws.
  test.slow();
  const phone = await openBrowser({ userAgent: IPHONE });
  const link = await steal(page, site, person, phone);
  for (let look = 0; look < 2; look += 1) expect((await page.goto(link))?.status()).toBe(200);
  await expectSound(page);
  await page.getByRole("button", { name: "This wasn’t me" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Close the account to everybody");
  await expectSound(page);
  await page.getByRole("button", { name: "Close it and mail me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Only you get back in now");
  await expectSound(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Only you get back in now");
});

test("what came with a stranger is ticked to go, and what was there before stays", async ({
  page,
  site,
  person,
  openBrowser,
  request,
}) => {
  // Two browsers make tokens, a third closes the account.
  test.slow();
  const [phone, mailReader] = [await openBrowser({ userAgent: IPHONE }), await openBrowser({ userAgent: FIREFOX })];
  await signIn(page.request, site.console, person);
  const mine = await makeToken(page, site.console, "Nightly import");
  const link = await steal(page, site, person, phone);
  const theirs = await makeToken(phone, site.console, "Way back");
  const statusOf = async (token: string) =>
    (await request.get(`${site.console}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status();

  await mailReader.goto(link);
  await mailReader.getByRole("button", { name: "This wasn’t me" }).click();
  await expect(mailReader.getByRole("checkbox", { name: "Remove Way back" })).toBeChecked();
  await expect(mailReader.getByRole("checkbox", { name: "Remove Nightly import" })).not.toBeChecked();
  expect([await statusOf(mine), await statusOf(theirs)]).toEqual([200, 200]);
  await mailReader.getByRole("button", { name: "Close it and mail me a link" }).click();
  await expect(mailReader.getByRole("heading", { level: 1 })).toHaveText("Only you get back in now");
  expect([await statusOf(mine), await statusOf(theirs)]).toEqual([200, 401]);
});

test("a dead link of a security mail says so, and offers no other", async ({ page, site }) => {
  expect((await page.goto(`${site.console}/wasnt-me/${"x".repeat(43)}`))?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used or is too old");
  await expect(page.getByRole("link", { name: "To the start" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Send another link" })).toHaveCount(0);
});
