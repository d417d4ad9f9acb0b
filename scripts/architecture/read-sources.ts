import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type SourceFile, sourceFile } from "./source-file.ts";

const ROOMS = ["apps", "packages", "migrations", "scripts", "e2e", "bench"];
const LEFT_OUT = new Set(["node_modules", "build", "public", "test-results", "playwright-report"]);

export function readSources(root: string): SourceFile[] {
  return ROOMS.flatMap((room) => pathsBelow(root, room)).map((path) =>
    sourceFile(path, readFileSync(join(root, path), "utf8")),
  );
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return LEFT_OUT.has(entry.name) || entry.name.startsWith(".") ? [] : pathsBelow(root, path);
    return /\.(tsx?|mjs|css|sql)$/.test(entry.name) ? [path] : [];
  });
}
