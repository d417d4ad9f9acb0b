import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { readMail } from "../support/read-mail.ts";

const SUBJECT = "Your link to sign in";
const linkIn = (mail: string) => /\/magic\/[\w-]{43}/.exec(mail)?.[0] ?? "no link";
const codeIn = (mail: string) => /^\s*(\d{6})\s*$/m.exec(mail)?.[1] ?? "no code";

test("a mailed code signs in the browser that asked, and its link is spent then", async ({ page, site, person }) => {
  await page.goto(`${site.console}/magic?redirectTo=%2Faccount%2Fprofile`);
  await page.getByLabel("E-mail").fill(person.email);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Look at your mail" })).toBeFocused();
  await expect(page.getByRole("link", { name: "its mailbox" })).toBeVisible();
  const mail = await readMail(page, site, person.email, SUBJECT);
  await page.getByLabel("Code").fill(codeIn(mail) === "000000" ? "000001" : "000000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("4 tries are left");
  await expect(page.getByLabel("Code")).toHaveValue("");
  await page.getByLabel("Code").fill(codeIn(mail));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/passkey-offer\?redirectTo=%2Faccount%2Fprofile/);
  expect((await page.goto(site.console + linkIn(mail)))?.status()).toBe(410);
});

test("a link asks in another browser first, works once, and sends another when it is spent", { tag: "@phone" }, async ({
  page,
  site,
  person,
  openBrowser,
}) => {
  await page.goto(`${site.onboarding}/magic`);
  await expectAccessible(page);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const address = site.onboarding + linkIn(await readMail(page, site, person.email, SUBJECT));

  const elsewhere = await openBrowser();
  const answer = await elsewhere.goto(address);
  expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
  await expect(elsewhere.getByText("This is not the browser that asked for the link.")).toBeVisible();
  await expectNoSidewaysScroll(elsewhere);
  await expectAccessible(elsewhere);

  await page.goto(address);
  await expect(page.getByText("This is not the browser")).toHaveCount(0);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/magic/);

  await elsewhere.getByRole("button", { name: "Sign in on this device" }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("This link has been used or is too old");
  await expectNoSidewaysScroll(elsewhere);
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel("E-mail").fill(person.email);
  await elsewhere.getByRole("button", { name: "Mail me another link" }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an address that nobody has looks the same, and a link loads nothing from elsewhere", async ({
    page,
    site,
    person,
  }) => {
    const unknown = `Unknown-${person.email}`;
    await page.goto(`${site.console}/magic`);
    await page.getByLabel("E-mail").fill(unknown);
    await page.getByRole("button", { name: "Mail me a link" }).click();
    await expect(page.getByText(`We wrote to ${unknown}.`)).toBeVisible();
    await page.getByLabel("Code").fill("123456");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert")).toContainText("4 tries are left");

    await page.goto(`${site.console}/magic?another=yes`);
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByRole("button", { name: "Mail me a link" }).click();
    await expect(page.getByText(`We wrote to ${person.email}.`)).toBeVisible();
    const path = linkIn(await readMail(page, site, person.email, SUBJECT));
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).origin));
    await page.goto(site.console + path);
    expect(new Set(loaded)).toEqual(new Set([site.console]));
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).not.toHaveURL(/magic/);
  });
});

test("a new password is asked for by mail, and a spent link to one sends another", async ({ page, site, person }) => {
  await page.goto(`${site.console}/reset-password?token=nothing`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used or is too old");
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByRole("button", { name: "Send another link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
  await expectAccessible(page);
  const mail = await readMail(page, site, person.email, "Set a new password");
  const path = /\/reset-password\?token=[\w-]{43}/.exec(mail)?.[0] ?? "no link";
  await page.goto(site.console + path);
  await page.getByLabel("New password").fill("tide pools at noon");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site.console}/account/sessions`);
});
