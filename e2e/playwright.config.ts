import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../scripts/find-chromium.ts";

const chromium = await findChromium();

export default defineConfig({
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
    locale: "en-GB",
    timezoneId: "Europe/Oslo",
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desk", use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone-only/ },
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
      grep: /@phone/,
    },
  ],
});
