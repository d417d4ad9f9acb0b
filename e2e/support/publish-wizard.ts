import type { Site } from "../servers/running.ts";
import { importWizard } from "./import-wizard.ts";

/** Publishes a wizard under a key that no other test has; gives back the key. */
export async function publishWizard(site: Site, wizard: object): Promise<string> {
  return importWizard(site, wizard, "--publish");
}
