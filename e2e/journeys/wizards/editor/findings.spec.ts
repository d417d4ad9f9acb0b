import { expect, test } from "../../../fixtures.ts";
import { expectSound } from "../../../support/expect-sound.ts";
import { importWizard } from "../../../support/import-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

const MARKUP = `<img src=x onerror="document.title='run'">`;

const festival = {
  name: `Plan a festival ${MARKUP}`,
  settings: { isPublic: false },
  steps: [
    {
      key: "basics",
      name: "Basics",
      description: MARKUP,
      sets: [
        {
          key: "kind",
          name: "Kind of event",
          help: MARKUP,
          type: "SINGLE",
          options: [
            { key: "outdoor", label: "Outdoor" },
            { key: "indoor", label: MARKUP },
          ],
        },
        { key: "guests", name: "Expected guests", type: "TEXT_INPUT", rules: { format: "number", pattern: "[0-9" } },
      ],
    },
    { key: "weather", name: "Weather plan", sets: [{ key: "cover", name: "Cover", type: "TEXT_INPUT" }] },
    { key: "crew", name: "Crew" },
  ],
  flow: [
    {
      from: "basics",
      option: "basics.kind.outdoor",
      to: "crew",
      type: "CONDITIONAL",
      when: "answers.basics.gests > 9",
    },
  ],
  dependencies: [{ target: "weather.cover", on: "basics.kind.outdoor", type: "SHOW_IF" }],
};

test("findings lead to their field, are mended as one types, and what texts hold is inert", async ({ page, site }) => {
  const key = await importWizard(site, festival);
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/wizards/${key}?at=basics`);
  const findings = page.getByRole("region", { name: "Findings" });
  await expect(findings).toContainText("2 errors stop publishing");
  await expect(findings.locator("b", { hasText: "Outdoor" })).toBeVisible();

  const canvas = page.getByRole("region", { name: "Canvas" });
  await canvas.getByRole("button", { name: /^1 error: Correct the condition/ }).click();
  await findings.getByRole("button", { name: "Go to column 16" }).click();
  const condition = page.getByRole("region", { name: "Inspector" }).getByRole("textbox", { name: "Condition" });
  await expect(condition).toBeFocused();
  expect(await condition.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(15);
  expect(await page.locator("main img").count()).toBe(0);
  await expectSound(page);

  // A phone shows one pane at a time.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("group", { name: "Pane" }).getByRole("button", { name: "Canvas" }).click();
  await findings.getByRole("button", { name: "Go to column 16" }).click();
  await expect(condition).toBeFocused();
  await page.getByRole("group", { name: "Pane" }).getByRole("button", { name: "Canvas" }).click();

  await findings.getByRole("button", { name: "Use guests" }).click();
  await expect(findings).toContainText("1 error stops publishing");
  await findings.getByRole("button", { name: "Remove the pattern" }).click();
  await expect(findings).toContainText("Nothing stands in the way of publishing");
  await expect(page).not.toHaveTitle("run");
});

test("a step is written where it is seen, and shown for whoever comes there", async ({ page, site }) => {
  const key = await importWizard(site, { ...festival, flow: [] });
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/wizards/${key}?at=basics`);
  const canvas = page.getByRole("region", { name: "Canvas" });
  const label = canvas.getByRole("textbox", { name: "Label of Outdoor" });
  // What can be answered tells that the page lives.
  await expect(page.getByRole("region", { name: "Findings" })).toContainText("1 error stops publishing");
  await label.focus();
  await label.press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.type("All ");
  await expect(canvas.locator("[data-text='basics.kind.outdoor label']")).toHaveText("All Outdoor");
  await page.keyboard.press("Escape");
  await expect(label).toHaveText("Outdoor");

  await canvas.getByRole("button", { name: "Add an option" }).click();
  await page.keyboard.type("On the water");
  await page.keyboard.press("Enter");
  await page.keyboard.type("In the air");
  await page.keyboard.press("Escape");
  await canvas.getByRole("radio", { name: "Outdoor" }).check();
  await expect(canvas.locator("[data-option='basics.kind.on_the_water']")).toContainText("On the water");

  await page.getByRole("treeitem").filter({ hasText: "Cover" }).click();
  await canvas.getByRole("button", { name: "Shown for: Everything" }).click();
  await page.getByRole("menuitem", { name: "As first seen" }).click();
  await expect(canvas).toContainText("Hidden until “Outdoor” is chosen");
  await expectSound(page);
  await canvas.getByRole("button", { name: "Shown for: As first seen" }).click();
  await page.getByRole("menuitem", { name: "Outdoor" }).click();
  await expect(canvas).not.toContainText("Hidden until");
});
