import { placeOf } from "../place-of.ts";
import { reasons } from "../reasons.ts";
import type { Rule } from "../rule.ts";

const foundation = ["kernel", "mail", "files"];
const everybody = [
  ...foundation,
  "identity",
  "account",
  "organizations",
  "communities",
  "onboarding",
  "wizards",
  "walks",
  "gallery",
];
// What a context may look down to; seed and testing stand above them all, and nothing looks up to analytics.
const below: Record<string, readonly string[]> = {
  kernel: [],
  mail: ["kernel"],
  files: ["kernel"],
  archive: foundation,
  identity: foundation,
  account: [...foundation, "identity"],
  organizations: [...foundation, "identity"],
  communities: [...foundation, "identity", "account", "organizations"],
  onboarding: [...foundation, "identity", "account", "organizations"],
  wizards: [...foundation, "identity", "account", "organizations"],
  walks: [...foundation, "identity", "account", "organizations", "communities", "onboarding", "wizards"],
  gallery: [...foundation, "identity", "account", "organizations", "communities", "onboarding", "wizards", "walks"],
  analytics: everybody,
  administration: [...everybody, "analytics"],
  seed: [...everybody, "analytics"],
  testing: [...everybody, "analytics", "administration", "seed"],
};

export const contextArrows: Rule = {
  name: "contexts look down only: kernel ← mail, files ← identity ← account, organizations ← communities, onboarding, wizards ← walks ← gallery; analytics and administration read others and nothing imports them; archive knows the kernel and the files alone; seed and testing stand above",
  because: reasons.arrows,
  find(file) {
    const { context } = placeOf(file.path);
    if (context === null || file.isTest) return [];
    const allowed = below[context];
    if (!allowed) return [{ line: 1, says: `is in the context ${context}, which has no place in the order yet` }];
    return file.imports.flatMap(({ target, specifier, line }) => {
      if (target === null || placeOf(target).room !== "packages/domain") return [];
      const aim = placeOf(target).context;
      if (aim === context || (aim !== null && allowed.includes(aim))) return [];
      const what = aim === null ? "which stands above every context" : `but ${context} may not look at ${aim}`;
      return [{ line, says: `imports ${specifier}, ${what}` }];
    });
  },
  bites: [
    { path: "packages/domain/src/kernel/clock.ts", text: `import { User } from "../identity/index.ts";` },
    { path: "packages/domain/src/identity/sign-in.ts", text: `import { a } from "../organizations/index.ts";` },
    { path: "packages/domain/src/wizards/publish.ts", text: `import { a } from "../walks/index.ts";` },
    { path: "packages/domain/src/gallery/show.ts", text: `import { a } from "../analytics/index.ts";` },
    { path: "packages/domain/src/identity/sign-in.ts", text: `import { a } from "../testing/index.ts";` },
    { path: "packages/domain/src/identity/sign-in.ts", text: `import { entities } from "../entities.ts";` },
    { path: "packages/domain/src/billing/charge.ts", text: "export const charge = 1;" },
  ],
  allows: [
    { path: "packages/domain/src/identity/sign-in.test.ts", text: `import { a } from "../testing/index.ts";` },
    { path: "packages/domain/src/analytics/roll-up.ts", text: `import { a } from "../walks/index.ts";` },
  ],
};

export const contextDoors: Rule = {
  name: "contexts see each other only through their index.ts",
  because: reasons.arrows,
  find(file) {
    const { context } = placeOf(file.path);
    if (file.isTest) return [];
    return file.imports.flatMap(({ target, specifier, line }) => {
      if (target === null || placeOf(target).room !== "packages/domain") return [];
      const aim = placeOf(target).context;
      // The list of entities and the opening of the database put the contexts together, and only they do.
      const composes = file.path.startsWith("packages/domain/src/") && context === null;
      if (composes || aim === null || aim === context || /\/index\.ts$|\.input\.ts$/.test(target)) return [];
      return [{ line, says: `imports ${specifier} past the door of ${aim}` }];
    });
  },
  bites: [
    { path: "packages/domain/src/organizations/create.ts", text: `import { a } from "../identity/user.entity.ts";` },
    { path: "packages/web/src/handle.ts", text: `import { a } from "../../domain/src/identity/door.ts";` },
  ],
  allows: [{ path: "packages/domain/src/entities.ts", text: `import { User } from "./identity/user.entity.ts";` }],
};

export const testingStaysInTests: Rule = {
  name: "only tests import what is made for tests",
  because: reasons.arrows,
  find(file) {
    if (file.isTest || !/^(packages|apps)\//.test(file.path)) return [];
    return file.imports
      .filter(({ target }) => target !== null && /\/testing\/|\.(test|fixture)\.tsx?$/.test(target))
      .map(({ line, specifier }) => ({ line, says: `imports ${specifier}` }));
  },
  bites: [{ path: "apps/server/src/start.ts", text: `import { a } from "@boardwalk/domain/testing";` }],
};
