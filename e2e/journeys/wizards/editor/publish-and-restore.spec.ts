import { randomUUID } from "node:crypto";
import { expect, test } from "../../../fixtures.ts";
import { expectSound } from "../../../support/expect-sound.ts";
import { publishWizard } from "../../../support/publish-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

const OPTIONS = [
  { key: "indoor", label: "Indoor" },
  { key: "outdoor", label: "Outdoor" },
];
const wizard = {
  name: "Register a stall at the Midsummer Harbour Market and Bazaar",
  settings: { isPublic: false },
  steps: [
    { key: "stall", name: "Stall", sets: [{ key: "kind", name: "Kind", type: "SINGLE", options: OPTIONS }] },
    { key: "power", name: "Power" },
  ],
};

test("a draft is published by what it changes, and an older version made the draft again", {
  tag: "@phone",
}, async ({ page, site }) => {
  const key = await publishWizard(site, wizard);
  const file = {
    name: "wizard.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      JSON.stringify({
        ...wizard,
        format: "boardwalk.wizard/1",
        key: `wizard-${randomUUID()}`,
        steps: [
          {
            ...wizard.steps[0],
            sets: [{ ...wizard.steps[0]?.sets?.[0], options: [...OPTIONS, { key: "pier", label: "On the pier" }] }],
          },
          wizard.steps[1],
        ],
      }),
    ),
  };
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/wizards?import=${key}`);
  await page.getByLabel("Wizard", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  const change = page.getByText('Option "On the pier" added to "Stall ▸ Kind", behind "Outdoor".');
  await expect(change).toBeVisible();
  await page.getByRole("button", { name: `Replace the draft of ${key}` }).click();

  await expect(page).toHaveURL(`${site.console}/admin/wizards/${key}/publish`);
  await expect(change).toBeVisible();
  await expect(page.getByText("Nobody is on a walk right now.")).toBeVisible();
  await expectSound(page);
  await page.getByLabel("Notes on this version").fill("Stalls on the pier");
  await page.getByRole("button", { name: "Publish version 2" }).click();
  await expect(page.getByText("Version 2 is live.")).toBeVisible();

  await page.getByRole("link", { name: "Versions" }).click();
  await expect(page.getByText("Stalls on the pier")).toBeVisible();
  await page.getByRole("button", { name: "Make it the draft: version 1" }).click();
  await expect(page.getByText("The version is the draft again.")).toBeVisible();
  await expect(page.getByText('Option "On the pier" removed from "Stall ▸ Kind".')).toBeVisible();
});
