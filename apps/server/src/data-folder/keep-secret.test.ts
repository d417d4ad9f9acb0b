import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepSecret, secretPath } from "./keep-secret.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a secret is made once, of 32 random bytes", () => {
  const secret = keepSecret(join(folder, "new"));
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(keepSecret(join(folder, "new"))).toBe(secret);
  expect(readdirSync(join(folder, "new"))).toEqual(["secret"]);
});

test.skipIf(process.platform === "win32")("only its owner may read it", () => {
  keepSecret(folder);
  expect(statSync(secretPath(folder)).mode & 0o777).toBe(0o600);
  chmodSync(secretPath(folder), 0o644);
  keepSecret(folder);
  expect(statSync(secretPath(folder)).mode & 0o777).toBe(0o600);
});

test("one that was cut off is kept, and said so", () => {
  writeFileSync(secretPath(folder), "short\n");
  expect(() => keepSecret(folder)).toThrow("is 5 bytes long and should be at least 32");
  expect(readFileSync(secretPath(folder), "utf8")).toBe("short\n");
});

test("a folder that cannot be written is said in a sentence", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => keepSecret(join(folder, "file"))).toThrow(/^The data folder .* cannot be used: /);
});
