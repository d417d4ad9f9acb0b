import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../repository-root.ts";
import type { Check } from "./check.ts";

export const checkApps: Check = {
  about: "Apps",
  async look() {
    const missing = ["console", "onboarding"].filter(
      (app) => !existsSync(join(repositoryRoot, "apps", app, "build", "server", "index.js")),
    );
    return {
      ok: true,
      says: missing.length === 0 ? "built" : `${missing.join(" and ")} not built yet: npm start builds what is missing`,
    };
  },
};
