import type { Page } from "@playwright/test";
import { inDays } from "./in-days.ts";

/** The first step of the festival that the demo has people plan; its day lies far ahead, and not too far. */
export async function fillBasics(page: Page, title: string): Promise<void> {
  const day = inDays(120);
  await page.getByRole("radio", { name: /^Outdoors/ }).check();
  await page.getByRole("textbox", { name: "What is it called?" }).fill(title);
  await page.getByLabel("When does it begin?").fill(day);
  await page.getByRole("textbox", { name: "How many guests at the busiest hour?" }).fill("80");
}
