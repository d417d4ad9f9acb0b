import { basename } from "node:path/posix";
import ts from "typescript";
import { longFiles } from "../long-files.ts";
import { reasons } from "../reasons.ts";
import type { Rule } from "../rule.ts";

const VAGUE = /^(utils?|helpers?|common|managers?|service|misc)$|-(utils?|helpers?|manager|service)$/;
const MOST_LINES = 300;

export const vagueNames: Rule = {
  name: "a name says what is inside: no utils, helpers, common, manager or service",
  because: reasons.laws,
  find(file) {
    const vague = file.path.split("/").find((part) => VAGUE.test(part.split(".")[0] ?? ""));
    return vague ? [{ line: 1, says: `has ${vague} in its path` }] : [];
  },
  bites: [
    { path: "packages/web/src/utils/dates.ts", text: "" },
    { path: "packages/domain/src/identity/session-manager.ts", text: "" },
    { path: "apps/console/app/helpers.test.ts", text: "" },
  ],
};

export const shortFiles: Rule = {
  name: `a file stays below ${MOST_LINES} lines`,
  because: reasons.laws,
  find(file) {
    const count = file.lines.length - (file.text.endsWith("\n") ? 1 : 0);
    if (count <= MOST_LINES || file.path in longFiles || !/\.(tsx?|css)$/.test(file.path)) return [];
    return [
      {
        line: MOST_LINES + 1,
        says: `has ${count} lines: give its parts files of their own, or list it in scripts/architecture/long-files.ts with the reason`,
      },
    ];
  },
  bites: [{ path: "packages/web/src/handle.ts", text: "\n".repeat(MOST_LINES + 1) }],
  allows: [{ path: "packages/web/src/handle.ts", text: "\n".repeat(MOST_LINES) }],
};

export const contextIntroduction: Rule = {
  name: "a context's index.ts opens with three comment lines that say what it is for",
  because: reasons.laws,
  find(file) {
    if (!/^packages\/domain\/src\/[^/]+\/index\.ts$/.test(file.path)) return [];
    const opens = file.lines.slice(0, 3).every((line) => /^\/\/ \S/.test(line)) && !/^\/\//.test(file.lines[3] ?? "");
    return opens ? [] : [{ line: 1, says: "does not open with three comment lines" }];
  },
  bites: [
    { path: "packages/domain/src/walks/index.ts", text: `// Walks.\nexport { a } from "./a.ts";\n` },
    { path: "packages/domain/src/walks/index.ts", text: "// one\n// two\n// three\n// four\n" },
  ],
  allows: [{ path: "packages/domain/src/walks/index.ts", text: "// one\n// two\n// three\nexport {};\n" }],
};

export const namedForExport: Rule = {
  name: "a file is named for the thing that it exports",
  because: reasons.laws,
  find(file) {
    if (!/^(packages\/(domain|engine|web)|apps\/server)\/src\/.*\.ts$/.test(file.path) || file.isTest) return [];
    const exported = exportsOf(file.path, file.text);
    const name = basename(file.path).replace(/\.tsx?$/, "");
    if (name === "index" || exported.length === 0) return [];
    // `user.entity.ts` holds User; `sign-in.input.ts` holds SignInInput, `email-address.input.ts` a part of several inputs.
    const wanted = [plain(name), plain(name.replace(/\.(entity|input)$/, ""))];
    if (exported.some((one) => wanted.includes(plain(one)))) return [];
    // A list, or parts of one thing, may stand under the name that they share.
    if (exported.length > 1) return [];
    return [{ line: 1, says: `exports ${exported[0]} alone, and is called ${name}` }];
  },
  bites: [{ path: "packages/domain/src/identity/sessions.ts", text: "export function endSession() {}" }],
  allows: [
    { path: "packages/domain/src/identity/user.entity.ts", text: "export class User {}" },
    { path: "packages/domain/src/identity/login-history.input.ts", text: "export const LoginHistoryInput = 1;" },
    { path: "packages/domain/src/identity/email-address.input.ts", text: "export const EmailAddress = 1;" },
    { path: "packages/domain/src/kernel/errors.ts", text: "export class NotFound {}\nexport class Forbidden {}" },
  ],
};

function plain(name: string): string {
  return name.replace(/[^a-z0-9]/gi, "").toLowerCase();
}

function exportsOf(path: string, text: string): string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  for (const statement of tree.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) names.add(name.getText());
    } else if (isNamed(statement) && statement.name) {
      names.add(statement.name.getText());
    }
  }
  return [...names];
}

function isNamed(statement: ts.Statement) {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}
