import { createHash } from "node:crypto";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

// The system's own limit is 104 bytes on macOS and 108 on Linux.
const LONGEST = 100;

/** Where the process that holds a data folder listens to the command line. */
export function socketPath(folder: string): string {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\boardwalk-${name}`;
  const inside = join(folder, "control.sock");
  return Buffer.byteLength(inside) <= LONGEST
    ? inside
    : join(tmpdir(), `boardwalk-${userInfo().uid}-${name}`, "control.sock");
}
