import type { Page } from "@playwright/test";
import { sayWho } from "./say-who.ts";

/** Says who it is, then types the password and sends it. */
export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await sayWho(page, email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
