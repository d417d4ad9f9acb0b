import { expect, type Page } from "@playwright/test";

/** Says "continue" on a step, and waits until the walk is where that leads. */
export async function continueWalk(page: Page, leadsTo: string): Promise<void> {
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/walk/[\\w-]+/${leadsTo}(\\?|#|$)`));
}
