import { expect, test } from "../../../fixtures.ts";
import { boatWizard } from "../../../support/boat-wizard.ts";
import { expectAccessible } from "../../../support/expect-accessible.ts";
import { publishWizard } from "../../../support/publish-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

test("a draft is walked in the preview, which says why and sends nothing", async ({ page, site }) => {
  const key = await publishWizard(site, boatWizard);
  await signInAdministrator(page, site);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(`${request.method()} ${request.url()}`);
  });
  await page.goto(`${site.console}/admin/wizards/${key}/preview`);
  const walk = page.frameLocator("iframe");
  const heading = walk.getByRole("heading", { level: 1 });
  const why = page.getByRole("complementary", { name: "Why it is shown" });
  const sail = walk.getByRole("textbox", { name: "Colour of the sail" });
  const name = walk.getByRole("textbox", { name: "Her name" });
  const goOn = () => walk.getByRole("button", { name: "Continue" }).click();
  await expect(heading).toHaveText("Hull");
  await expect(why).toContainText("The walk begins here.");

  await goOn();
  await expect(walk.getByRole("alert")).toContainText("answers need another look");
  await expect(sail).toBeHidden();
  await walk.getByText("Mast", { exact: true }).click();
  await expect(sail).toBeVisible();
  await walk.getByText("Punt", { exact: true }).click();
  await expect(sail).toBeHidden();
  await expect(walk.getByText("€20.50").last()).toBeVisible();

  await why.getByRole("button", { name: "Mast" }).click();
  await expect(why).toContainText("Switched off if “Punt” is chosen: it is.");
  await why.getByRole("button", { name: "Colour of the sail" }).click();
  await expect(why).toContainText("Why is “Colour of the sail” not shown?");
  await expect(why).toContainText("Shown if “Mast” is chosen: it is switched off.");
  await walk.getByRole("button", { name: "Why is “Kind” shown?" }).click();
  await expect(why).toContainText("Nothing hides it: it is always shown.");
  await expect(page).toHaveURL(/at=hull\.kind/);
  await expectAccessible(page);

  await name.fill("Ursa");
  await goOn();
  await expect(heading).toHaveText("Size");
  await expect(why).toContainText("A rule from “Hull” leads here if “Punt” is chosen.");
  await walk.getByText("Small", { exact: true }).click();
  await expect(heading).toHaveText("Wood");
  await walk.getByRole("link", { name: "Back" }).click();
  await expect(heading).toHaveText("Size");
  await expect(walk.getByRole("radio", { name: "Small" })).toBeChecked();
  await goOn();
  await walk.getByRole("checkbox", { name: "Oak" }).check();
  await goOn();
  await expect(heading).toHaveText("Check your answers");
  await expect(walk.getByText("Ursa")).toBeVisible();
  await walk.getByRole("button", { name: /Hand in/ }).click();
  await expect(heading).toHaveText("Done");
  await page.getByRole("button", { name: "Restart" }).click();
  await expect(heading).toHaveText("Hull");
  await expect(name).toHaveValue("");

  await page.getByLabel("Begin at").selectOption("wood");
  await expect(heading).toHaveText("Wood");
  await page.getByRole("button", { name: "Tablet" }).click();
  await expect.poll(() => heading.evaluate(({ ownerDocument }) => ownerDocument.defaultView?.innerWidth)).toBe(768);
  expect(sent).toEqual([]);
});
