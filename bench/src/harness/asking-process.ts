import type { LoadOrder } from "./load-order.ts";
import { putUnderLoad } from "./put-under-load.ts";

// The load generator's process: carries out one order after the other until its parent lets go of it.
process.on("message", (message) => {
  if (isLoadOrder(message)) putUnderLoad(message).then((done) => process.send?.(done));
});
process.once("disconnect", () => process.exit());

function isLoadOrder(message: unknown): message is LoadOrder {
  return typeof message === "object" && message !== null && "visitors" in message && "connections" in message;
}
