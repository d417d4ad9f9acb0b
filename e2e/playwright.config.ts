import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../scripts/find-chromium.ts";
import type { WalkerOptions } from "./walker.ts";

const chromium = await findChromium();

// Journeys of a walk are gone without scripts, by touch, and changing from one device to another.
const WALKS = /journeys\/walks\//;

export default defineConfig<WalkerOptions>({
  testDir: "journeys",
  outputDir: "test-results",
  globalSetup: "./servers/start-servers.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // How long a machine that has much else to do may take: nothing is measured by it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "line",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: chromium.path, args: [...chromium.args] },
    actionTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/Oslo",
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desk", testIgnore: WALKS, use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone-only/ },
    // What goes the same way on a desk and by touch is gone by touch.
    { name: "walks on a desk", testMatch: WALKS, grep: /@desk-only/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
      grep: /@phone/,
    },
    {
      name: "walks without scripts",
      testMatch: WALKS,
      grepInvert: /@scripts|@desk-only/,
      use: { javaScriptEnabled: false },
    },
    {
      name: "walks by touch",
      testMatch: WALKS,
      grepInvert: /@desk-only/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
    { name: "walks on two devices", testMatch: WALKS, grep: /@two-devices/, use: { devices: 2 } },
  ],
});
