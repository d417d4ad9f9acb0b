import { expect, type Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";

/** The last mail that the trial keeps for the address, with its subject: as programs without and with HTML show it. */
export async function readWholeMail(
  page: Page,
  site: Site,
  to: string,
  subject: string,
): Promise<{ text: string; html: string }> {
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
    const text = await mailbox.getByRole("main").innerText();
    return { text, html: await (await mailbox.request.get(`${site.console}${href}/drawn`)).text() };
  } finally {
    await mailbox.close();
  }
}
