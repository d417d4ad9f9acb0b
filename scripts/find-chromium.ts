import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export interface FoundChromium {
  readonly path: string;
  readonly args: readonly string[];
}

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];
const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium to test with: the one that is named, one that is installed, Playwright's own, or one that npm brings. */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!isRunnable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
    return { path: named, args: withSandboxAsAllowed() };
  }
  const path = installed() ?? (await fromNpm());
  if (path !== null) return { path, args: withSandboxAsAllowed() };
  throw new Error(
    "There is no Chromium for the browser tests: install Chrome or Chromium, or run `npx playwright install chromium`, or name one in CHROMIUM_PATH.",
  );
}

function installed(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find(isRunnable) ?? null;
}

async function fromNpm(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  // It brings the system's libraries too, as soon as it believes to be where there are none.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs24.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

// Chromium's own sandbox refuses to run as root.
function withSandboxAsAllowed(): string[] {
  return process.getuid?.() === 0 ? [...ARGS, "--no-sandbox"] : ARGS;
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
