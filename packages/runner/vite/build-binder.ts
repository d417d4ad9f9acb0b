import { fileURLToPath } from "node:url";
import { build } from "vite";

const ENTRY = fileURLToPath(new URL("../src/binder/binder.ts", import.meta.url));

/** The script of a step's page as one file, made small. */
export async function buildBinder(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    // A build of its own inside whichever build asks for it: nothing of that one's mode reaches here.
    mode: "production",
    build: {
      write: false,
      target: "es2022",
      minify: "terser",
      terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
      modulePreload: false,
      rollupOptions: { input: ENTRY },
    },
  });
  const files = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  const [script, ...more] = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  if (script === undefined || more.length > 0) throw new Error("The walks' script did not build into one file.");
  return script;
}
