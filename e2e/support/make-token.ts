import type { Page } from "@playwright/test";

/** Makes an API token on the page of whoever is signed in, and gives its text. */
export async function makeToken(page: Page, console: string, name: string): Promise<string> {
  await page.goto(`${console}/account/api-tokens`);
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("checkbox", { name: "Read your profile" }).check();
  await page.getByRole("button", { name: "Make the token" }).click();
  const made = page.getByRole("region", { name: `${name} is ready` });
  return (await made.locator("pre").first().innerText()).trim();
}
