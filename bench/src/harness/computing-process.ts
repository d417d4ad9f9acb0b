import type { Prepare } from "./computation.ts";
import { numberIn } from "./number-in.ts";

// One contender's process: gets ready, says so, and from then on does a turn whenever it is told how long one is.
const [module = "", size = "", input = ""] = process.argv.slice(2);
process.once("disconnect", () => process.exit());
const { prepare }: { prepare: Prepare } = await import(module);
const turn = await prepare(Number(size), input);
process.on("message", async (message) => {
  process.send?.({ figure: await turn(numberIn(message, "milliseconds")) });
});
process.send?.({ ready: true });
