import { beginWalk } from "../../support/begin-walk.ts";
import { expectSound } from "../../support/expect-sound.ts";
import { fillBasics } from "../../support/fill-basics.ts";
import { expect, test } from "../../walker.ts";

test("whoever took an exit can come back to the step that it left, and take the usual way", async ({
  walker,
  site,
}) => {
  const page = walker.page();
  const walk = await beginWalk(page, site, "plan-a-festival");
  await fillBasics(page, "Small and early");
  await walker.goOn();
  await page.getByRole("radio", { name: /^A marquee/ }).check();
  await page.getByRole("textbox", { name: "Who calls it off" }).fill("The harbour office");
  await walker.goOn();
  await page.getByRole("radio", { name: /^Covered stage/ }).check();
  await page.getByRole("checkbox", { name: /^Generator/ }).check();
  await page.getByRole("textbox", { name: "Largest load" }).fill("40");
  await walker.goOn();
  await page.getByRole("textbox", { name: "How many stalls?" }).fill("1");
  await walker.goOn("We bring our own crew");
  await expect(page).toHaveURL(/\/papers$/);

  await page.goto(`${walk}/food`);
  await expect(page.getByText("You went on by “We bring our own crew”.")).toBeVisible();
  await expectSound(page);
  await walker.goOn("Take the usual way");
  await expect(page).toHaveURL(/\/crew$/);
  await page.goto(`${walk}/food`);
  await expect(page.getByRole("button", { name: "Take the usual way" })).toHaveCount(0);
});
