import { buildApps } from "./build-apps.mjs";

// The console is measured as it is built, so it has to be what the sources say.
const build = await buildApps();
if (build.ok) {
  await import("../bench/src/main.ts");
} else {
  process.stderr.write(`${build.output}\nThe two apps could not be built: the lines above say why.\n`);
  process.exitCode = 1;
}
