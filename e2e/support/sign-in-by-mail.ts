import type { Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";
import { readMail } from "./read-mail.ts";

/** Signs in by the code that is mailed. */
export async function signInByMail(page: Page, site: Site, email: string, redirectTo: string): Promise<void> {
  await page.goto(`${site.console}/magic?redirectTo=${encodeURIComponent(redirectTo)}`);
  await page.getByLabel("E-mail").fill(email);
  await page.keyboard.press("Enter");
  const mail = await readMail(page, site, email, "Your link to sign in");
  await page.getByLabel("Code").fill(/^\s*(\d{6})\s*$/m.exec(mail)?.[1] ?? "no code");
  await page.keyboard.press("Enter");
}
