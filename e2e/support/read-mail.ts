import type { Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";
import { readWholeMail } from "./read-whole-mail.ts";

/** The text of the last mail that the trial keeps for the address, with its subject. */
export async function readMail(page: Page, site: Site, to: string, subject: string): Promise<string> {
  return (await readWholeMail(page, site, to, subject)).text;
}
