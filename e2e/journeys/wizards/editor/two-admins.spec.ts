import { expect, test } from "../../../fixtures.ts";
import { ADA, OLIVIA } from "../../../support/demo.ts";
import { Editor } from "../../../support/editor.ts";
import { expectSound } from "../../../support/expect-sound.ts";
import { harbourWizard } from "../../../support/harbour-wizard.ts";
import { publishWizard } from "../../../support/publish-wizard.ts";
import { signIn } from "../../../support/sign-in.ts";

test("two at one wizard see each other, merge, and are asked where they meet", async ({ page, site, openBrowser }) => {
  const key = await publishWizard(site, harbourWizard);
  const other = await openBrowser();
  await signIn(page.request, site.console, ADA);
  await signIn(other.request, site.console, OLIVIA);
  const ada = new Editor(page, site, key);
  const olivia = new Editor(other, site, key);
  await ada.open("crew");
  await olivia.open("basics");
  await expect(olivia.page.getByRole("img", { name: `Here now: you and ${ADA.name}, in Crew` })).toBeVisible();

  await ada.field("Name").fill("People on the quay");
  await ada.expectSaved();
  await expect(olivia.row("People on the quay")).toBeVisible();

  await other.context().setOffline(true);
  await olivia.field("Name").fill("By Olivia");
  await olivia.row("Covered stage").click();
  await olivia.field("Label").fill("Stage with a roof");
  await expect(olivia.saved).toHaveText("Offline: kept here, will be saved");
  await ada.row("Basics").click();
  await ada.field("Name").fill("By Ada");
  await ada.expectSaved();

  await other.context().setOffline(false);
  const asked = olivia.page.getByRole("region", { name: `${ADA.name} changed this too` });
  await expect(asked).toContainText("By Olivia");
  await expect(asked).toContainText("By Ada");
  await expectSound(other);
  await asked.getByRole("button", { name: "Keep mine" }).click();
  await expect(asked).toHaveCount(0);
  await olivia.expectSaved();
  await expect(ada.row("By Olivia")).toBeVisible();
  await expect(ada.row("Stage with a roof")).toBeVisible();
});
