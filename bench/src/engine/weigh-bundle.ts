import { brotliCompressSync } from "node:zlib";
import { build, type Rollup } from "vite";

const OURSELVES = "\0what-is-weighed";

/** What these exports of a module weigh for a browser, in bytes of brotli: bundled and minified in memory. */
export async function weighBundle(statement: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      target: "es2022",
      minify: "terser",
      modulePreload: false,
      rollupOptions: { input: OURSELVES, preserveEntrySignatures: "strict" },
    },
    plugins: [
      {
        name: OURSELVES,
        resolveId: (id) => (id === OURSELVES ? id : null),
        load: (id) => (id === OURSELVES ? statement : null),
      },
    ],
  });
  const code = [built].flat().flatMap(chunksOf);
  return brotliCompressSync(code.join("\n")).length;
}

function chunksOf(built: object): string[] {
  if (!("output" in built) || !Array.isArray(built.output)) throw new Error("Vite built nothing to weigh.");
  const output: Rollup.RollupOutput["output"][number][] = built.output;
  return output.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
}
