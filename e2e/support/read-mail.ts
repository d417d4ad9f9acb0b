import { expect, type Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";

/** The text of the last mail that the trial keeps for the address, with its subject. */
export async function readMail(page: Page, site: Site, to: string, subject: string): Promise<string> {
  const mailbox = await page.context().newPage();
  try {
    const mail = mailbox
      .getByRole("row")
      .filter({ hasText: to })
      .filter({ hasText: subject })
      .getByRole("link")
      .first();
    await expect(async () => {
      await mailbox.goto(`${site.console}/dev/mailbox`);
      await expect(mail).toBeVisible({ timeout: 1_000 });
    }).toPass();
    const href = await mail.getAttribute("href");
    await mailbox.goto(`${site.console}${href}?as=text`);
    return await mailbox.getByRole("main").innerText();
  } finally {
    await mailbox.close();
  }
}
