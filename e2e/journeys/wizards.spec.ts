import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../support/expect-accessible.ts";
import { expectNoSidewaysScroll } from "../support/expect-no-sideways-scroll.ts";
import { signInAdministrator } from "../support/sign-in-administrator.ts";

async function expectSound(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

const newKey = () => `wizard-${randomUUID().replaceAll("-", "")}`;
const wizard = (key: string, more: object = {}) =>
  JSON.stringify({
    format: "boardwalk.wizard/1",
    key,
    name: "Register a stall at the Midsummer Harbour Market and Bazaar",
    settings: { isPublic: false },
    steps: [{ key: "stall" }, { key: "power" }],
    ...more,
  });
const file = (text: string) => ({ name: "wizard.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("wizards are not there for whoever is no administrator", async ({ member: page, site }) => {
  for (const path of [
    "",
    "/a",
    "/a/flow",
    "/a/preview",
    "/a/publish",
    "/a/export",
    "/a/versions",
    "/a/settings",
    "/a/draft",
  ]) {
    const address = `${site.console}/admin/wizards${path}`;
    const headers = { Origin: site.console };
    expect((await page.request.get(address)).status(), path).toBe(404);
    expect((await page.request.post(address, { headers, form: { intent: "archive" } })).status(), path).toBe(404);
    const multipart = { file: file(wizard(newKey())) };
    expect((await page.request.post(address, { headers, multipart })).status(), path).toBe(404);
  }
});

test("a wizard is imported, looked at, set and deleted", { tag: "@phone" }, async ({ page, site }) => {
  const key = newKey();
  const send = async (text: string) => {
    await page.goto(`${site.console}/admin/wizards?import=`);
    await page.getByLabel("Wizard", { exact: true }).setInputFiles(file(text));
    await page.getByRole("button", { name: "Import", exact: true }).click();
  };
  await signInAdministrator(page, site);
  await send(wizard(key, { stpes: [] }));
  await expect(page.getByRole("alert")).toContainText("One thing is wrong in this file.");
  await expect(page.getByText("Line 1, column")).toBeVisible();
  await expectSound(page);

  await send(wizard(key));
  await expect(page.getByText("Imported as a new draft.")).toBeVisible();
  const rules = [{ from: "power", to: "stall", type: "REQUIRED" }];
  await send(wizard(key, { name: "Another name", flow: rules }));
  await expect(page.getByText('The wizard is now called "Another name"')).toBeVisible();
  await page.getByRole("button", { name: `Replace the draft of ${key}` }).click();
  await expect(page.getByText("1 error keeps this draft from being published.")).toBeVisible();
  await expectSound(page);

  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Colour (optional)").fill("teal");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("A colour like #0f766e.");
  await expectSound(page);
  await page.getByLabel("Colour (optional)").fill("#0f766e");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved in the draft.")).toBeVisible();
  await page.getByRole("link", { name: "Delete…" }).click();
  await expect(page.getByText("This cannot be undone.")).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: "Delete the wizard and its walks" }).click();
  await expect(page.getByRole("alert")).toContainText(`Type ${key} to delete it.`);
  await page.getByLabel(`Type ${key} to delete it`).fill(key);
  await page.getByRole("button", { name: "Delete the wizard and its walks" }).click();
  await expect(page.getByText(`${key} is deleted for good.`)).toBeVisible();
});

test("a file that is larger than a wizard may be is refused and leaves nothing", async ({ page, site }) => {
  await signInAdministrator(page, site);
  const key = newKey();
  const headers = { Origin: site.console };
  for (const characters of [33_000_000, 40_000_000]) {
    const large = await page.request.post(`${site.console}/admin/wizards`, {
      headers,
      multipart: { file: file(wizard(key, { description: "x".repeat(characters) })) },
    });
    expect(large.status()).toBe(413);
  }
  const deep = wizard(key).replace('"settings":', `"settings":${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)},"name":`);
  const odd = await page.request.post(`${site.console}/admin/wizards`, { headers, multipart: { file: file(deep) } });
  expect(odd.status()).toBe(422);
  expect((await page.request.get(`${site.console}/admin/wizards/${key}`)).status()).toBe(404);
});
