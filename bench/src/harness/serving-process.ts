import type { Serve } from "./alternative.ts";

// A server's process: begins to serve, says where, and from then on how much CPU time it has used whenever it is asked.
const [module = "", input = ""] = process.argv.slice(2);
process.once("disconnect", () => process.exit());
process.on("message", (message) => {
  if (message !== "cpu") return;
  const { user, system } = process.cpuUsage();
  process.send?.({ microseconds: user + system });
});
const { serve }: { serve: Serve } = await import(module);
process.send?.({ port: await serve(input) });
