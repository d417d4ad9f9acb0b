import { brotliCompressSync } from "node:zlib";
import { buildBinder } from "../../../../packages/runner/vite/build-binder.ts";
import type { Prepare } from "../../harness/computation.ts";

/** All the script that a step's page loads, the engine included, as a browser gets it. */
export const prepare: Prepare = async () => {
  const bytes = brotliCompressSync(await buildBinder()).length;
  return () => bytes;
};
