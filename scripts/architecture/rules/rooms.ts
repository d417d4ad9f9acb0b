import { placeOf } from "../place-of.ts";
import { reasons } from "../reasons.ts";
import type { Rule } from "../rule.ts";

const below: Record<string, readonly string[]> = {
  "packages/engine": [],
  "packages/ui": [],
  "packages/domain": ["packages/engine"],
  "packages/web": ["packages/domain", "packages/engine"],
  "packages/runner": ["packages/engine", "packages/ui"],
  "packages/doors": ["packages/web", "packages/ui", "packages/domain", "packages/engine"],
  "apps/console": [
    "packages/doors",
    "packages/runner",
    "packages/ui",
    "packages/web",
    "packages/domain",
    "packages/engine",
  ],
  "apps/onboarding": [
    "packages/doors",
    "packages/runner",
    "packages/ui",
    "packages/web",
    "packages/domain",
    "packages/engine",
  ],
  "apps/server": ["packages/web", "packages/domain", "packages/engine", "apps/console", "apps/onboarding"],
};

export const rooms: Rule = {
  name: "arrows between rooms go one way: engine ← domain ← web ← apps; engine, ui ← runner ← apps; web, ui ← doors ← apps; the web apps never import each other",
  because: reasons.arrows,
  find(file) {
    const { room } = placeOf(file.path);
    const allowed = below[room];
    if (!allowed || !file.path.startsWith(`${room}/`)) return [];
    if (/\/[^/]+\.config\.ts$/.test(file.path)) return [];
    return file.imports.flatMap(({ target, specifier, line }) => {
      if (target === null) return [];
      const aim = placeOf(target).room;
      if (aim === room || allowed.includes(aim)) return [];
      return [
        {
          line,
          says: `imports ${specifier}, but ${room} may only look down to ${allowed.join(", ") || "nothing of ours"}`,
        },
      ];
    });
  },
  bites: [
    { path: "packages/engine/src/evaluate.ts", text: `import { Ctx } from "@boardwalk/domain/kernel";` },
    { path: "packages/domain/src/identity/sign-in.ts", text: `import { handleMember } from "@boardwalk/web";` },
    { path: "packages/web/src/handle.ts", text: `import { Button } from "@boardwalk/ui";` },
    { path: "packages/ui/src/button.tsx", text: `import type { Actor } from "@boardwalk/domain/kernel";` },
    { path: "packages/runner/src/draw.tsx", text: `import { parseForm } from "@boardwalk/web";` },
    { path: "packages/doors/src/login.tsx", text: `export { paths } from "../../../apps/console/app/paths.ts";` },
    { path: "apps/console/app/root.tsx", text: `const other = await import("../../onboarding/app/root.tsx");` },
    { path: "apps/onboarding/app/root.tsx", text: `import { startServer } from "@boardwalk/server/start";` },
    { path: "packages/web/src/handle.ts", text: `import { root } from "../../../scripts/testing/run-program.ts";` },
  ],
  allows: [
    {
      path: "packages/doors/src/login.tsx",
      text: `import { SignInInput } from "@boardwalk/domain/identity/passwords/sign-in.input";`,
    },
    {
      path: "apps/console/vite.config.ts",
      text: `import { domainStaysOutside } from "../../scripts/vite-domain-stays-outside.ts";`,
    },
  ],
};
