import type { Page } from "@playwright/test";
import type { Site } from "../servers/running.ts";
import { DEMO_PASSWORD } from "./demo.ts";
import { signIn } from "./sign-in.ts";

/** The trial's own administrator, of whom there is one for all tests: look only at what the test itself has made. */
export async function signInAdministrator(page: Page, site: Site): Promise<void> {
  const administrator = { email: "admin@boardwalk.test", password: DEMO_PASSWORD, name: "Ada Winters" };
  await signIn(page.request, site.console, administrator);
}
