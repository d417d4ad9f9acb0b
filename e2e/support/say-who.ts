import type { Page } from "@playwright/test";

/** The first half of signing in: the address, and on. */
export async function sayWho(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
}
