import { expect, test } from "../../../fixtures.ts";
import { Editor } from "../../../support/editor.ts";
import { importWizard } from "../../../support/import-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

const STEPS = 500;
const OPTIONS = 5;

test("a wizard of 500 steps is edited like a small one", async ({ page, site }) => {
  const key = await importWizard(site, {
    name: "Many steps",
    settings: { isPublic: false },
    steps: Array.from({ length: STEPS }, (_, step) => ({
      key: `step_${step}`,
      name: `Step ${step}`,
      sets: [
        {
          key: "choice",
          type: "SINGLE",
          options: Array.from({ length: OPTIONS }, (_, option) => ({
            key: `option_${option}`,
            label: `Option ${option}`,
          })),
        },
      ],
    })),
  });
  await signInAdministrator(page, site);
  const editor = new Editor(page, site, key);
  const sent: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postData()?.length ?? 0);
  });
  await editor.open("step_499.choice.option_4");
  await editor.field("Label").fill("The very last one");
  await editor.expectSaved();
  await expect(editor.row("The very last one")).toBeVisible();
  expect(sent.length).toBe(1);
  expect(sent[0]).toBeLessThan(400);
  // Of three and a half thousand lines only those are drawn that can be seen.
  expect(await page.getByRole("treeitem").count()).toBeLessThan(200);
  await page.keyboard.press("Control+z");
  await expect(editor.field("Label")).toHaveValue("Option 4");
});
