import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import type { Site } from "../servers/running.ts";
import { beginWalk } from "../support/begin-walk.ts";
import { continueWalk } from "../support/continue-walk.ts";
import { expectSound } from "../support/expect-sound.ts";
import { fillBasics } from "../support/fill-basics.ts";

const WIZARD = "plan-a-festival";
const total = (page: Page) => page.locator(".foot-bar .sum b");

/** From the front page of a wizard to what follows; `look` is asked at each kind of page. */
async function walkToTheEnd(page: Page, site: Site, look: (page: Page) => Promise<void>): Promise<void> {
  await beginWalk(page, site, WIZARD);
  await look(page);
  await fillBasics(page, "Midsummer");
  await continueWalk(page, "weather");

  await page.getByRole("radio", { name: /^A marquee/ }).check();
  await page.getByRole("textbox", { name: "Who calls it off" }).fill("The harbour office");
  await continueWalk(page, "stage");
  await expect(total(page)).toHaveText("€1,250.00");

  await page.getByRole("radio", { name: /^Covered stage/ }).check();
  await page.getByRole("checkbox", { name: /^Generator/ }).check();
  await page.getByRole("textbox", { name: "Largest load" }).fill("forty or so");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Largest load" })).toHaveValue("forty or so");
  await expect(page.getByRole("radio", { name: /^Covered stage/ })).toBeChecked();
  await look(page);
  await summary.getByRole("link").click();
  await page.getByRole("textbox", { name: "Largest load" }).fill("40");
  await continueWalk(page, "food");
  await expect(total(page)).toHaveText("€2,420.00");

  await page.getByRole("button", { name: "Skip this step" }).click();
  await expect(page).toHaveURL(/\/crew$/);
  // Asked for by what was chosen two steps before.
  await page.getByRole("checkbox", { name: /^Two stagehands/ }).check();
  await page.getByRole("textbox", { name: "How many volunteers" }).fill("12");
  await continueWalk(page, "insurance");

  await page.getByRole("radio", { name: /^We are insured/ }).check();
  await page.locator("#set-cover").getByRole("textbox").fill("Harbour Mutual 4417");
  await continueWalk(page, "papers");
  await page.getByRole("textbox", { name: "Where does the permit go?" }).fill("office@harbour.test");
  await continueWalk(page, "review");
  await look(page);

  await page.getByRole("link", { name: "Change What is it called?" }).click();
  await expect(page).toHaveURL(/\/basics\?from=review#set-title$/);
  await page.getByRole("textbox", { name: "What is it called?" }).fill("Midsummer at the harbour");
  await continueWalk(page, "review");
  await expect(page.getByRole("definition").filter({ hasText: "Midsummer at the harbour" })).toBeVisible();

  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page).toHaveURL(/\/done$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan a festival: handed in");
  await expect(page.getByText("€2,680.00")).toBeVisible();
  await look(page);
  // What is handed in is not walked once more.
  await page.goto(page.url().replace(/done$/, "stage"));
  await expect(page).toHaveURL(/\/done$/);
}

test("a walk leads from the front page to the end, and every page of it is sound", { tag: "@phone" }, async ({
  member: page,
  site,
}) => {
  await walkToTheEnd(page, site, expectSound);
});

test("a walk leads from the front page to the end without any script", { tag: "@phone" }, async ({
  member,
  site,
  openBrowser,
}) => {
  const page = await openBrowser({ javaScriptEnabled: false, storageState: await member.context().storageState() });
  await walkToTheEnd(page, site, async () => {});
});
