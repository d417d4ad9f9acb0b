import { dirname, join } from "node:path/posix";
import ts from "typescript";

export interface Import {
  specifier: string;
  line: number;
  /** Where it leads in this repository, or null for a package from elsewhere. */
  target: string | null;
}

/** A file as the rules see it: its place, its text, what it imports. */
export interface SourceFile {
  path: string;
  text: string;
  lines: string[];
  imports: Import[];
  isTest: boolean;
}

const OURS = /^@boardwalk\/([^/]+)\/?(.*)$/;
const APPS = new Set(["server", "console", "onboarding"]);

export function sourceFile(path: string, text: string): SourceFile {
  const isCode = /\.[mc]?tsx?$/.test(path);
  return {
    path,
    text,
    lines: text.split("\n"),
    imports: isCode ? importsOf(path, text) : [],
    isTest: /\.(test|fixture)\.tsx?$|\/(testing|fixtures)\//.test(path),
  };
}

function importsOf(path: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: text.slice(0, pos).split("\n").length,
    target: resolve(path, fileName),
  }));
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return join(dirname(from), specifier);
  const ours = OURS.exec(specifier);
  if (!ours) return null;
  const [, name = "", entry = ""] = ours;
  const room = APPS.has(name) ? `apps/${name}` : `packages/${name}`;
  if (entry === "") return `${room}/src/index.ts`;
  return /\.input$/.test(entry) ? `${room}/src/${entry}.ts` : `${room}/src/${entry}/index.ts`;
}
