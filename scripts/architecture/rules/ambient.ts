import ts from "typescript";
import { reasons } from "../reasons.ts";
import type { Rule, Violation } from "../rule.ts";
import type { SourceFile } from "../source-file.ts";

// The two that stand between the system and the world's time and chance.
const SOURCES = new Set(["packages/domain/src/kernel/clock.ts", "packages/domain/src/kernel/ids.ts"]);

export const noAmbientTime: Rule = {
  name: "time and chance come in by the context: no new Date(), Date.now(), Math.random() in domain and engine",
  because: reasons.laws,
  find(file) {
    if (!/^packages\/(domain|engine)\/src\//.test(file.path) || file.isTest || SOURCES.has(file.path)) return [];
    return expressions(file, (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
        return "new Date()";
      if (!ts.isCallExpression(node)) return null;
      const called = node.expression.getText();
      return ["Date", "Date.now", "Math.random"].includes(called) ? `${called}()` : null;
    });
  },
  bites: [
    { path: "packages/domain/src/identity/sign-in.ts", text: "export const at = new Date();" },
    { path: "packages/domain/src/identity/sign-in.ts", text: "export const at = Date.now();" },
    { path: "packages/engine/src/evaluate.ts", text: "export const luck = Math.random();" },
  ],
  allows: [
    {
      path: "packages/domain/src/identity/sign-in.ts",
      text: "export const day = new Date(row.at); // never new Date()",
    },
    { path: "packages/domain/src/kernel/clock.ts", text: "export const now = () => new Date();" },
  ],
};

export const environmentInOnePlace: Rule = {
  name: "only apps/server reads the environment",
  because: reasons.laws,
  find(file) {
    if (!/^(packages|apps)\//.test(file.path) || file.path.startsWith("apps/server/") || file.isTest) return [];
    return expressions(file, (node) => {
      const names = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
      return names && /^(globalThis\.)?process(\?)?\.env$/.test(node.getText()) ? "process.env" : null;
    });
  },
  bites: [
    { path: "packages/web/src/handle.ts", text: "export const secret = process.env.APP_SECRET;" },
    { path: "apps/console/app/root.tsx", text: `export const mode = process.env["NODE_ENV"];` },
    { path: "packages/domain/src/identity/sign-in.ts", text: "const { HOME } = process.env;" },
  ],
  allows: [{ path: "apps/server/src/environment/read-environment.ts", text: "export const all = process.env;" }],
};

function expressions(file: SourceFile, name: (node: ts.Node) => string | null): Violation[] {
  if (!/\.tsx?$/.test(file.path)) return [];
  const found: Violation[] = [];
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const what = name(node);
    if (what) found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, says: `says ${what}` });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
