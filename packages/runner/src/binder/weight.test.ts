import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { buildBinder } from "../../vite/build-binder.ts";

const MOST_BYTES = 15_000;

let script: string;
beforeAll(async () => {
  script = await buildBinder();
});

describe("the script of a step's page", () => {
  it("weighs at most 15,000 bytes, the engine included", () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("brings neither React nor anything else from elsewhere", () => {
    expect(script).not.toMatch(/\bimport\b|react/i);
  });
});
