import { expect, test } from "../../../fixtures.ts";
import { Editor } from "../../../support/editor.ts";
import { expectSound } from "../../../support/expect-sound.ts";
import { harbourWizard } from "../../../support/harbour-wizard.ts";
import { publishWizard } from "../../../support/publish-wizard.ts";
import { signInAdministrator } from "../../../support/sign-in-administrator.ts";

test("nothing is lost without a connection, and everything is taken back after a reload", async ({
  page,
  site,
  context,
}) => {
  const key = await publishWizard(site, harbourWizard);
  await signInAdministrator(page, site);
  const first = new Editor(page, site, key);
  await first.open("crew");
  await first.field("Name").fill("Saved before");
  await first.expectSaved();

  await context.setOffline(true);
  await first.field("Name").fill("Typed offline");
  await expect(first.saved).toHaveText("Offline: kept here, will be saved");
  await first.row("Covered stage").click();
  await first.field("Label").fill("Stage with a roof");
  await expect(first.row("Stage with a roof")).toBeVisible();
  // As if the browser had been killed: nobody is asked, nothing is sent.
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);

  const again = new Editor(await context.newPage(), site, key);
  await again.page.goto(`${site.console}/admin/wizards/${key}`);
  const offered = again.page.getByRole("region", { name: "Not saved before" });
  await expect(offered).toContainText("Renamed Covered stage to Stage with a roof");
  await expectSound(again.page);
  await offered.getByRole("button", { name: "Put back and save" }).click();
  await expect(offered).toHaveCount(0);
  await again.expectSaved();
  await expect(again.row("Typed offline")).toBeVisible();
  await expect(again.row("Stage with a roof")).toBeVisible();

  await again.page.reload();
  await expect(
    again.page.getByRole("button", { name: "Undo: Renamed Covered stage to Stage with a roof" }),
  ).toBeEnabled();
  for (let steps = 0; steps < 3; steps++) await again.page.keyboard.press("Control+z");
  await expect(again.row("Covered stage")).toBeVisible();
  await expect(again.row("Crew")).toBeVisible();
  await again.expectSaved();
  await again.page.keyboard.press("Control+Shift+z");
  await expect(again.row("Saved before")).toBeVisible();
  await again.expectSaved();
});
