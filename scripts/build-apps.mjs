import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Has turbo build what changed. Silent when it works; gives back what was printed when it does not. */
export function buildApps() {
  const turbo = join(root, "node_modules", ".bin", process.platform === "win32" ? "turbo.cmd" : "turbo");
  return new Promise((resolve, reject) => {
    const child = spawn(turbo, ["run", "build", "--output-logs=new-only", "--no-update-notifier"], {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NODE_ENV: "production" },
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (status) => resolve({ ok: status === 0, cached: output.includes("FULL TURBO"), output }));
  });
}
