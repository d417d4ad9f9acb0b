import { buildPng } from "../../support/build-png.ts";
import { expectSound } from "../../support/expect-sound.ts";
import { inDays } from "../../support/in-days.ts";
import { expect, test } from "../../walker.ts";

test("a festival is planned from the front page to what follows", { tag: "@two-devices" }, async ({ walker, site }) => {
  let page = walker.page();
  await page.goto(site.onboarding);
  await expectSound(page);
  await walker.press(page.getByRole("link", { name: "Plan a festival" }).first());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan a festival");
  await expectSound(page);
  await walker.press(page.getByRole("button", { name: "Start" }));

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What are you planning?");
  await walker.press(page.getByRole("button", { name: "Continue", exact: true }));
  await expect(page.getByRole("alert")).toContainText("3 answers need another look");
  await expectSound(page);
  await walker.press(page.getByText("On the water", { exact: true }));
  await page.getByLabel("What is it called?").fill("Night of the Lanterns");
  await page.getByLabel("When does it begin?").fill(inDays(120));
  await page.getByLabel("How many guests at the busiest hour?").fill("80");
  page = await walker.goOn();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("If the weather turns");
  await expect(page.getByRole("radio", { name: "We get wet" })).toBeDisabled();
  await walker.press(page.getByText("A marquee", { exact: true }));
  await page.getByLabel("Who calls it off, if it comes to that?").fill("The harbour master");
  if (walker.hasScripts) await expect(page.getByText("€1,250.00").last()).toBeVisible();
  page = await walker.goOn();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stage and power");
  await walker.press(page.getByText("Open stage", { exact: true }));
  await walker.press(page.getByText("Shore power", { exact: true }));
  await page.getByLabel("Largest load").fill("twelve or so");
  await walker.press(page.getByRole("button", { name: "Continue", exact: true }));
  await expect(page.getByRole("alert")).toContainText("Largest load: write a number, such as 40");
  await expect(page.getByLabel("Largest load")).toHaveValue("twelve or so");
  await page.getByLabel("Largest load").fill("12");
  page = await walker.goOn();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Food and drink");
  page = await walker.goOn("Skip this step");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Crew and volunteers");
  await page.getByLabel("How many volunteers do you bring along?").fill("6");
  await walker.press(page.getByText("A rescue boat with crew", { exact: true }));
  page = await walker.goOn();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Papers and permits");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "quay.png", mimeType: "image/png", buffer: buildPng(8) });
  if (walker.hasScripts) await expect(page.getByRole("listitem").filter({ hasText: "quay.png" })).toBeVisible();
  await page.getByLabel("Where does the permit go?").fill("harbour@example.org");
  page = await walker.goOn();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await expectSound(page);
  const answers = page.getByRole("main");
  await expect(answers).toContainText("Night of the Lanterns");
  await expect(answers).toContainText("quay.png");
  await expect(answers).toContainText("€1,820.00");
  await walker.press(page.getByRole("link", { name: "Change What is it called?" }));
  await page.getByLabel("What is it called?").fill("Night of a Hundred Lanterns");
  page = await walker.goOn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await expect(page.getByRole("main")).toContainText("Night of a Hundred Lanterns");
  page = await walker.goOn("Hand in");
  await expect(page).toHaveURL(/\/done$/);
  await expectSound(page);
  const boards = await page.getByRole("img", { name: /^All \d steps are done$/ }).boundingBox();
  expect(boards?.height, "the boards lie above the words").toBeLessThan(24);
  // What is handed in is not walked once more.
  await page.goto(page.url().replace(/done$/, "stage"));
  await expect(page).toHaveURL(/\/done$/);
});

/** A day from today, as a date field takes it. */
