import type { Page } from "@playwright/test";
import { expect, test } from "../../../fixtures.ts";
import { expectAccessible } from "../../../support/expect-accessible.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";
import { tabTo } from "../../../support/tab-to.ts";

const partsOf = (page: Page) => ({
  outline: page.getByRole("region", { name: "Outline" }),
  canvas: page.getByRole("region", { name: "Canvas" }),
  inspector: page.getByRole("region", { name: "Inspector" }),
});

/** In the preview, indoors leads past the weather; and what was drawn can be published. */
async function expectToBranch(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.getByRole("link", { name: "Preview" }).click();
  const walk = page.frameLocator("iframe");
  await walk.getByRole("radio", { name: "Indoors" }).check();
  await walk.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(walk.getByRole("heading", { level: 1, name: "Papers" })).toBeVisible();
  await page.getByRole("link", { name: "Publish…" }).click();
  // The key was given before the wizard had a name, so the address is said while it can still be changed for nothing.
  await expect(page.getByText(/^Its address is http\S+\/w\/untitled-wizard/)).toBeVisible();
  await page.getByRole("button", { name: "Publish version 1" }).click();
  await expect(page.getByText("Version 1 is live.")).toBeVisible();
}

test("a branching wizard is built from nothing with a mouse", async ({ page, site }) => {
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/wizards`);
  await page.getByRole("button", { name: "New wizard" }).click();
  const { outline, canvas, inspector } = partsOf(page);
  await inspector.getByRole("textbox", { name: "Name" }).fill("Borrow a stage");
  await inspector.getByRole("switch", { name: "Everyone may find it" }).click();

  await canvas.getByRole("button", { name: "Add the first step" }).click();
  await page.keyboard.type("Your event");
  await canvas.getByRole("button", { name: "One choice" }).click();
  await page.keyboard.type("Where");
  await canvas.getByRole("button", { name: "Add the first option" }).click();
  await page.keyboard.type("Outdoors");
  const step = canvas.getByRole("form", { name: "Your event" });
  await step.getByRole("button", { name: "Add an option" }).click();
  await page.keyboard.type("Indoors");
  for (const name of ["Weather", "Papers"]) {
    await outline.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("menuitem", { name: "Step" }).click();
    await page.keyboard.type(name);
  }
  await outline.getByRole("treeitem", { name: "Indoors" }).click();
  await inspector.getByRole("button", { name: "Add a rule" }).click();
  const target = inspector.getByRole("button", { name: /^Where it leads:/ });
  if (!(await target.innerText()).includes("Papers")) {
    await target.click();
    await page.getByRole("option", { name: "Papers" }).click();
  }
  await expect(target).toContainText("Papers");
  await expect(page.getByText("Nothing stands in the way of publishing")).toBeVisible();
  await expectAccessible(page);
  await expectToBranch(page);
});

test("the same wizard is built by keyboard alone", async ({ page, site }) => {
  await signInAdministrator(page, site);
  await page.goto(`${site.console}/admin/wizards`);
  const press = async (key: string) => page.keyboard.press(key);
  const { outline, inspector } = partsOf(page);
  const naming = outline.getByRole("textbox", { name: /^(Name|Label) of the/ });
  /** What was just added waits for its name. */
  const name = async (first: string, now: string) => {
    await expect(naming).toBeFocused();
    await expect(naming).toHaveValue(first);
    await page.keyboard.type(now);
  };
  const add = async (what: string) => {
    await press("Shift+Tab");
    await expect(outline.getByRole("button", { name: "Add", exact: true })).toBeFocused();
    await press("Enter");
    const wanted = page.getByRole("menuitem", { name: what, exact: true });
    await wanted.waitFor();
    await page.keyboard.type(what);
    await expect(wanted).toBeFocused();
    await press("Enter");
  };
  const tree = outline.getByRole("tree");
  const backToTree = async () => {
    await press("Tab");
    await press("Shift+Tab");
    await expect(tree).toBeFocused();
  };

  await tabTo(page.getByRole("button", { name: "New wizard" }));
  await press("Enter");
  await tabTo(outline.getByRole("button", { name: "Add the first step" }));
  await press("Enter");
  await name("Step 1", "Your event");
  await press("Enter");
  await name("Step 2", "Weather");
  await press("Enter");
  await name("Step 3", "Papers");
  await backToTree();
  await press("Home");
  await expect(outline.getByRole("treeitem", { name: "Your event", selected: true })).toBeVisible();
  await add("Set: one choice");
  await name("Choice 1", "Where");
  await backToTree();
  await add("Option");
  await name("Option 1", "Outdoors");
  await press("Enter");
  await name("Option 2", "Indoors");
  await backToTree();
  await expect(outline.getByRole("treeitem", { name: "Indoors", selected: true })).toBeVisible();
  await press("F6");
  await press("F6");
  await expect(inspector.getByRole("textbox", { name: "Label" })).toBeFocused();
  await tabTo(inspector.getByRole("button", { name: "Add a rule" }));
  await press("Enter");
  await expect(inspector.getByRole("button", { name: /^Where it leads:/ })).toContainText("Papers");

  await tabTo(page.getByRole("link", { name: "Publish…" }));
  await press("Enter");
  await tabTo(page.getByRole("button", { name: "Publish version 1" }));
  await press("Enter");
  await expect(page.getByText("Version 1 is live.")).toBeVisible();
});
