import { expect, type Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";

/** Starts a walk from its wizard's front page, as people do; gives back the walk's own address. */
export async function beginWalk(page: Page, site: Site, wizard: string): Promise<string> {
  await page.goto(`${site.onboarding}/w/${wizard}`);
  await page
    .getByRole("main")
    .getByRole("button", { name: /^(Start|Begin)/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/walk\/[\w-]+\/[a-z_]+$/);
  return page.url().replace(/\/[a-z_]+$/, "");
}
