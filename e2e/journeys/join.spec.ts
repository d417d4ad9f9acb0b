import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures.ts";
import { running } from "../servers/running.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { fillSignIn } from "../support/fill-sign-in.ts";
import { readMail } from "../support/read-mail.ts";

const PHRASE = "seven otters on a pier";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("somebody joins with a password by the code in the mail, and signs in with it", { tag: "@phone" }, async ({
      page,
      site,
      openBrowser,
    }) => {
      const email = `${randomUUID()}@joining.test`;
      await page.goto(`${site.console}/login`);
      await page.getByRole("link", { name: "Make an account" }).click();
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      await expect(page.getByRole("textbox", { name: "Password" })).toBeHidden();
      await page.getByLabel("Name").fill("Robin Newcomer");
      await page.getByLabel("E-mail").fill(email);
      await page.getByText("A password", { exact: true }).click();
      await page.getByRole("textbox", { name: "Password" }).fill("short");
      await page.getByRole("button", { name: "Mail me the last step" }).click();
      await expect(page.getByRole("alert")).toContainText("15 characters or more");
      await expect(page.getByLabel("E-mail")).toHaveValue(email);
      await page.getByRole("textbox", { name: "Password" }).fill(PHRASE);
      await page.getByRole("button", { name: "Mail me the last step" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("We mailed you");
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      const code = /^\s*(\d{6})\s*$/m.exec(await readMail(page, site, email, "Confirm your address"))?.[1] ?? "";
      await page.getByLabel("Code").fill(code === "000000" ? "000001" : "000000");
      await page.getByRole("button", { name: "Confirm and go on" }).click();
      await expect(page.getByRole("alert")).toContainText("4 tries are left");
      await page.getByLabel("Code").fill(code);
      await page.getByRole("button", { name: "Confirm and go on" }).click();
      await expect(page).toHaveURL(`${site.console}/account/sessions`);

      const later = await openBrowser({ javaScriptEnabled });
      await later.goto(`${site.console}/login`);
      await fillSignIn(later, email, PHRASE);
      await expect(later).toHaveURL(`${site.console}/account/sessions`);
    });
  });
}

test("an address with an account gets the same page, and a mail that signs its owner in", async ({
  page,
  site,
  person,
  openBrowser,
}) => {
  const origin = site.onboarding;
  await page.goto(`${origin}/join`);
  await page.getByLabel("Name").fill("Mallory");
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByRole("button", { name: "Mail me the last step" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We mailed you");
  const mail = await readMail(page, site, person.email, "You already have an account");
  const link = /http\S+\/join\/[\w-]{43}/.exec(mail)?.[0] ?? "";
  const elsewhere = await openBrowser();
  await elsewhere.goto(link);
  await expect(elsewhere.getByText("This was asked for in another browser")).toBeVisible();
  await expectAccessible(elsewhere);
  await elsewhere.getByRole("button", { name: "Confirm and go on" }).click();
  await expect(elsewhere).not.toHaveURL(link);
  const spent = await page.goto(link);
  expect(spent?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used or is too old");
  await expect(page.getByRole("link", { name: "Send another link" })).toHaveAttribute("href", "/join");
});

test("joining is refused from elsewhere, and after five mails to one address, at document and .data addresses", async ({
  page,
  site,
}) => {
  const origin = site.console;
  const form = { name: "Robin", email: `${randomUUID()}@joining.test`, way: "link" };
  for (const address of ["/join", "/join.data", "/join/sent", "/join/sent.data", "/join/x", "/join/x.data"])
    for (const foreign of ["https://evil.test", "null", site.onboarding]) {
      const answer = await page.request.post(origin + address, { form, headers: { origin: foreign }, maxRedirects: 0 });
      expect(answer.status(), `${address} from ${foreign}`).toBe(403);
    }
  const ask = (address: string) => page.request.post(origin + address, { form, headers: { origin }, maxRedirects: 0 });
  for (let times = 0; times < 5; times += 1) expect((await ask("/join")).status()).toBe(302);
  for (const address of ["/join", "/join.data"]) {
    const answer = await ask(address);
    expect(answer.status(), address).toBe(429);
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
  }
});

test("whoever joins by an account elsewhere needs no form, and goes on to where they wanted", {
  tag: "@phone",
}, async ({ page, site }) => {
  const email = `${randomUUID()}@harbour.test`;
  await page.goto(`${site.console}/join?redirectTo=%2Faccount%2Fprofile`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const providers = page.getByRole("list", { name: "Join by an account elsewhere" }).getByRole("button");
  await expect(providers).toHaveText(["Apple", "Harbour"]);
  await page.getByRole("button", { name: "Harbour" }).click();
  await page.getByLabel("Address").fill(email);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(`${site.console}/account/profile`);
  await expect(page.getByRole("main")).toContainText(email);
});

test("where no account elsewhere is set up, the form stands alone", async ({ page }) => {
  const { postgres } = running();
  test.skip(
    postgres === null,
    "Each site with the embedded database has providers, and this machine has no PostgreSQL.",
  );
  await page.goto(`${postgres?.first.console}/join`);
  await expect(page.getByRole("button", { name: "Mail me the last step" })).toBeVisible();
  await expect(page.getByText("or", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(1);
});

test("the page that waits leads to the trial's mailbox only whoever sits at its machine", async ({ page, site }) => {
  const mailbox = page.getByRole("link", { name: "its mailbox" });
  await page.goto(`${site.onboarding}/join`);
  await page.getByLabel("Name").fill("Robin Newcomer");
  await page.getByLabel("E-mail").fill(`${randomUUID()}@joining.test`);
  await page.getByRole("button", { name: "Mail me the last step" }).click();
  await expect(mailbox).toBeVisible();
  await page.setExtraHTTPHeaders({ "x-forwarded-for": "203.0.113.9" });
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We mailed you");
  await expect(mailbox).toBeHidden();
});
