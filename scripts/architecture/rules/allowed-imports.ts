import { reasons } from "../reasons.ts";
import type { Rule } from "../rule.ts";

const drawing =
  /^(react|react-dom|react-aria-components|react-stately|lucide-react|recharts|@fontsource-variable\/|@react-aria\/|@internationalized\/)/;

export const inputSchemas: Rule = {
  name: "an input schema imports zod and the engine only, so that a browser may use it",
  because: reasons.arrows,
  find(file) {
    if (!file.path.endsWith(".input.ts")) return [];
    return file.imports
      .filter(({ specifier }) => !/^(zod|@boardwalk\/engine)(\/|$)|\.input\.ts$/.test(specifier))
      .map(({ line, specifier }) => ({ line, says: `imports ${specifier}` }));
  },
  bites: [{ path: "packages/domain/src/identity/sign-in.input.ts", text: `import { User } from "./user.entity.ts";` }],
  allows: [{ path: "packages/domain/src/identity/sign-in.input.ts", text: `import { z } from "zod";` }],
};

export const uiStandsAside: Rule = {
  name: "ui imports React and its component libraries only",
  because: reasons.arrows,
  find(file) {
    if (!file.path.startsWith("packages/ui/") || file.isTest) return [];
    return file.imports
      .filter(({ specifier }) => !/^(\.|@boardwalk\/)/.test(specifier) && !drawing.test(specifier))
      .map(({ line, specifier }) => ({ line, says: `imports ${specifier}` }));
  },
  bites: [{ path: "packages/ui/src/button.tsx", text: `import { Link } from "@remix-run/react";` }],
  allows: [{ path: "packages/ui/src/button.tsx", text: `import { Button } from "react-aria-components";` }],
};

export const enginePure: Rule = {
  name: "the engine is pure: it reaches neither Node nor a library",
  because: reasons.arrows,
  find(file) {
    if (!file.path.startsWith("packages/engine/src/") || file.isTest) return [];
    return file.imports
      .filter(({ specifier }) => !specifier.startsWith(".") && !/^zod(\/|$)/.test(specifier))
      .map(({ line, specifier }) => ({ line, says: `imports ${specifier}` }));
  },
  bites: [{ path: "packages/engine/src/evaluate.ts", text: `import { readFile } from "node:fs/promises";` }],
};

export const migrationsAlone: Rule = {
  name: "migrations are plain SQL and import nothing",
  because: reasons.arrows,
  find(file) {
    if (!file.path.startsWith("migrations/") || /\.(sql|md)$/.test(file.path)) return [];
    return [{ line: 1, says: "is no SQL" }];
  },
  bites: [{ path: "migrations/0001-people.ts", text: `import { User } from "@boardwalk/domain/identity";` }],
  allows: [{ path: "migrations/0001-people.sql", text: "create table people ();" }],
};
