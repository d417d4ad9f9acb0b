import { chromium, type Locator, type Page } from "@playwright/test";
import { findChromium } from "../../../scripts/find-chromium.ts";

export interface OpenedEditor {
  readonly page: Page;
  /** The label of an option in the middle of the wizard. */
  readonly label: Locator;
}

const ADMINISTRATOR = { email: "admin@boardwalk.test", password: "walk-the-boards" };

/** A browser with the editor of the wizard of so many steps, at an option in the middle. It ends with this process. */
export async function openEditor(site: string, steps: number): Promise<OpenedEditor> {
  const { path, args } = await findChromium();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...args, "--disable-frame-rate-limit", "--disable-gpu-vsync"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.request.post(`${site}/login`, { form: ADMINISTRATOR, headers: { origin: site } });
  const at = `step_${Math.floor(steps / 2)}.choice.option_2`;
  await page.goto(`${site}/admin/wizards/bench-${steps}?at=${at}`, { waitUntil: "networkidle" });
  const label = page.getByRole("region", { name: "Inspector" }).getByRole("textbox", { name: "Label", exact: true });
  await label.click();
  await label.press("End");
  return { page, label };
}
