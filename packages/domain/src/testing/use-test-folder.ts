import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** An empty folder for each test of the file that calls this. */
export function useTestFolder(): () => string {
  let folder: string | null = null;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "boardwalk-test-"));
  });
  afterEach(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (!folder) throw new Error("The test's folder is there only while its tests run.");
    return folder;
  };
}
