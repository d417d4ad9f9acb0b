import { expect, type Page } from "@playwright/test";
import { said } from "./said.ts";

/** Adds a passkey to whoever is signed in, on the security page, by the device of `addAuthenticator`. */
export async function addPasskey(page: Page, console: string): Promise<void> {
  await page.goto(`${console}/account/security`);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(said(page, /The passkey is added/)).toBeVisible();
}
