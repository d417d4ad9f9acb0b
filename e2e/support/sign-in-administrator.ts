import type { Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";
import { ADA } from "./demo.ts";
import { signIn } from "./sign-in.ts";

/** The trial's own administrator, of whom there is one for all tests: look only at what the test itself has made. */
export async function signInAdministrator(page: Page, site: Site): Promise<void> {
  await signIn(page.request, site.console, ADA);
}
