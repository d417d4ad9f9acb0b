import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ServedFront, serveFront } from "../testing/serve-front.ts";
import { serveAssets } from "./serve-assets.ts";

let folder: string;
let front: ServedFront;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-assets-"));
  const client = join(folder, "client");
  mkdirSync(join(client, "assets"), { recursive: true });
  writeFileSync(join(client, "assets", "app-Ab12.js"), "let a = 1;\n".repeat(1000));
  writeFileSync(join(client, "favicon.svg"), "<svg/>");
  writeFileSync(join(folder, "secret.txt"), "secret");
  front = await serveFront({ files: serveAssets(client), route: () => new Response("a route", { status: 404 }) });
});
afterEach(async () => {
  await front.close();
  rmSync(folder, { recursive: true });
});

test("what carries its hash in its name is kept for a year, the rest for an hour", async () => {
  const hashed = await front.ask({ path: "/assets/app-Ab12.js" });
  expect(hashed.headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/javascript; charset=utf-8",
  });
  const plain = await front.ask({ path: "/favicon.svg" });
  expect(plain.headers).toMatchObject({
    "cache-control": "public, max-age=3600",
    "content-type": "image/svg+xml",
    "x-content-type-options": "nosniff",
  });
});

test("what the browser has already is not sent again", async () => {
  const { headers } = await front.ask({ path: "/favicon.svg" });
  const again = await front.ask({ path: "/favicon.svg", headers: { "if-none-match": String(headers["etag"]) } });
  expect([again.status, again.text]).toEqual([304, ""]);
});

test("text is compressed", async () => {
  const answer = await front.ask({ path: "/assets/app-Ab12.js", headers: { "accept-encoding": "br" } });
  expect(answer.headers["content-encoding"]).toBe("br");
  expect(answer.body.length).toBeLessThan(1000);
});

test("HEAD gives the length alone", async () => {
  const answer = await front.ask({ method: "HEAD", path: "/favicon.svg" });
  expect([answer.text, answer.headers["content-length"]]).toEqual(["", "6"]);
});

test.each([
  "/assets/other.js",
  "/assets",
  "/assets/",
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/assets/..%2f..%2fsecret.txt",
])("%s is no file of the app", async (path) => {
  const answer = await front.ask({ path });
  expect([answer.status, answer.text]).toEqual([404, "a route"]);
});

test("a build that changes the disk takes nothing away from a running server", async () => {
  rmSync(join(folder, "client"), { recursive: true });
  expect((await front.ask({ path: "/assets/app-Ab12.js" })).status).toBe(200);
});

test("a page of another site may not use the files", async () => {
  const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
  expect((await front.ask({ path: "/assets/app-Ab12.js", headers })).status).toBe(403);
});
