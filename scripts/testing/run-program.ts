import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

export interface Finished {
  status: number;
  output: string;
}

const children = new Set<ReturnType<typeof spawn>>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });
}

/** Runs one of the project's programs; its output is shown as it comes, or kept where `quiet`. */
export function runProgram(
  name: string,
  args: readonly string[],
  options: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<Finished> {
  const bin = join(root, "node_modules", ".bin");
  const colours = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  const env = { ...process.env, ...colours, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, ...options.env };
  return new Promise((resolve, reject) => {
    const stdio = options.quiet ? "pipe" : "inherit";
    const child = spawn(name, args, {
      cwd: root,
      env,
      stdio: ["ignore", stdio, stdio],
      shell: process.platform === "win32",
    });
    children.add(child);
    let output = "";
    const keep = (chunk: unknown) => {
      output += String(chunk);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", reject);
    child.once("close", (status) => {
      children.delete(child);
      resolve({ status: status ?? 1, output });
    });
  });
}
