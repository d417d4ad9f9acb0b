import { expect, takePerson, test } from "../fixtures.ts";
import { running } from "../servers/running.ts";
import { IPHONE } from "../support/agents.ts";
import { signIn } from "../support/sign-in.ts";

test("a device that one process signs out is refused by the other on its next click, on both apps", async ({
  page,
  openBrowser,
}, { workerIndex }) => {
  const { postgres } = running();
  test.skip(postgres === null, "This machine has no PostgreSQL, and the embedded database is for one process.");
  if (postgres === null) return;
  const { first, second } = postgres;
  const person = takePerson(first, workerIndex);
  const phone = await openBrowser({ userAgent: IPHONE });
  await signIn(page.request, first.console, person);
  await signIn(phone.request, second.console, person);
  await phone.goto(`${second.console}/account/sessions`);
  await expect(phone.getByRole("region", { name: "This device" })).toContainText("Safari on iPhone");

  await page.goto(`${first.console}/account/sessions`);
  await page.getByRole("button", { name: "Sign out Safari on iPhone" }).click();
  await expect(page.getByRole("status").filter({ hasText: "signed out" })).toBeVisible();

  await phone.getByRole("link", { name: "Login history" }).first().click();
  await expect(phone).toHaveURL(/\/login\?redirectTo=/);
  for (const { console, onboarding } of [first, second]) {
    expect((await phone.request.get(`${console}/account/session`)).status()).toBe(401);
    await phone.goto(onboarding);
    await expect(phone.getByRole("main").getByRole("link", { name: "Sign in" })).toBeVisible();
  }
  await page.goto(`${second.console}/account/sessions`);
  await expect(page.getByRole("heading", { level: 1, name: "Where you are signed in" })).toBeVisible();
});
