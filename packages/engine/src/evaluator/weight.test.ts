import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

const MOST_BYTES = 4_096;
const here = new URL("./", import.meta.url);

let chunks: Rollup.OutputChunk[];
beforeAll(async () => {
  chunks = await bundle(fileURLToPath(new URL("index.ts", here)));
});

describe("the evaluator in a browser", () => {
  it("weighs no more than 4 kB, so that a page need not wait for it", () => {
    const weight = brotliCompressSync(chunks.map(({ code }) => code).join("\n")).length;
    expect(weight).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("brings everything that walks need", () => {
    expect(chunks.flatMap((chunk) => chunk.exports)).toEqual(expect.arrayContaining(["evaluate", "open"]));
  });

  it("contains neither parser nor checker nor compiler, and nothing from elsewhere", () => {
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.length).toBeGreaterThan(3);
    expect(modules.filter((id) => !id.startsWith(fileURLToPath(here)))).toEqual([]);
    expect(chunks.flatMap(({ imports }) => imports)).toEqual([]);
  });
});

/** As an app's build would do it, but in memory. */
async function bundle(input: string): Promise<Rollup.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      target: "es2022",
      minify: "terser",
      modulePreload: false,
      rollupOptions: { input, preserveEntrySignatures: "strict" },
    },
  });
  return [built]
    .flat()
    .flatMap((each) => ("output" in each ? each.output.filter((file) => file.type === "chunk") : []));
}
