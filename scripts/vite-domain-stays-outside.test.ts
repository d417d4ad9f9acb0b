import * as kernel from "@boardwalk/domain/kernel";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, expect, test } from "vitest";
import { domainStaysOutside } from "./vite-domain-stays-outside.ts";

let vite: ViteDevServer | null = null;
afterEach(async () => {
  await vite?.close();
  vite = null;
});

test("in development an app's server code gets the very module that the server has", async () => {
  vite = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "silent",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [domainStaysOutside()],
  });
  const { NotFound } = await vite.ssrLoadModule("@boardwalk/domain/kernel");
  expect(new NotFound()).toBeInstanceOf(kernel.NotFound);
});

test("a build for the server only refers to it, and one for the browser brings it along", () => {
  const { config } = domainStaysOutside();
  if (typeof config !== "function") throw new Error("The plugin has no config hook.");
  const decide = (isSsrBuild: boolean) =>
    Reflect.apply(config, {}, [{}, { command: "build", mode: "production", isSsrBuild }]);
  expect(decide(true).build.rollupOptions.external[0].test("@boardwalk/domain/identity")).toBe(true);
  expect(decide(false)).toEqual({});
});
