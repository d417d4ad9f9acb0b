import { expect, test } from "../../../fixtures.ts";
import { expectAccessible } from "../../../support/expect-accessible.ts";
import { publishWizard } from "../../../support/publish-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

const festival = {
  name: "Plan a quay festival",
  settings: { isPublic: false },
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [
        {
          key: "kind",
          name: "Kind of event",
          type: "SINGLE",
          options: [
            { key: "outdoor", label: "Outdoor" },
            { key: "indoor", label: "Indoor" },
          ],
        },
        { key: "guests", name: "Expected guests", type: "TEXT_INPUT", rules: { format: "number" } },
      ],
    },
    { key: "weather", name: "Weather plan" },
    { key: "crew", name: "Crew" },
  ],
};

test("a condition is typed with its names completed, mended at its column, and goes on by clicking", async ({
  page,
  site,
}) => {
  const key = await publishWizard(site, festival);
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/wizards/${key}?at=basics`);
  const leads = page.getByRole("region", { name: "Where it leads" });
  await leads.getByRole("button", { name: "Add a rule" }).press("Enter");
  await leads.getByRole("button", { name: "When it is taken: always" }).press("Enter");
  await page.getByRole("menuitemradio", { name: "on a condition" }).press("Enter");
  await leads.getByRole("button", { name: "Type it" }).press("Enter");

  const condition = leads.getByRole("textbox", { name: "Condition" });
  await condition.pressSequentially("gue");
  await expect(page.getByRole("option", { name: "answers.basics.guests" })).toHaveAttribute("aria-selected", "true");
  await condition.press("Enter");
  await expect(condition).toHaveValue("answers.basics.guests");
  await condition.pressSequentially(" >= 500 && answers.basics.knd == ");
  await expect(condition).toHaveAccessibleDescription(/Column 48: There is no set "knd"/);
  await expectAccessible(page);
  await leads.getByRole("button", { name: "Use kind" }).press("Enter");
  await condition.press("End");
  await condition.pressSequentially('"ind');
  await condition.press("Enter");
  await expect(condition).toHaveValue('answers.basics.guests >= 500 && answers.basics.kind == "indoor"');
  await expect(condition).not.toHaveAttribute("aria-invalid", "true");

  await leads.getByRole("button", { name: "Build it by clicking" }).click();
  await leads.getByRole("button", { name: "Value of line 2: Indoor" }).click();
  await page.getByRole("menuitemradio", { name: "Outdoor" }).click();
  await leads.getByRole("button", { name: "How line 2 goes on: and" }).click();
  await page.getByRole("menuitemradio", { name: /^or/ }).click();
  await leads.getByRole("textbox", { name: "Value of line 1" }).fill("many");
  await expect(leads.getByText("Write a number such as 500 or 2.5.")).toBeVisible();
  await leads.getByRole("textbox", { name: "Value of line 1" }).fill("750");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await leads.getByRole("button", { name: "Type it" }).click();
  await expect(condition).toHaveValue('answers.basics.guests >= 750\n|| answers.basics.kind == "outdoor"');
});
