import { listWorkers } from "../list-workers.ts";
import type { Attention } from "./attention.ts";

export const noWorker: Attention = {
  name: "no-worker",
  async look(ctx) {
    const workers = await listWorkers(ctx);
    if (workers.some(({ isAlive }) => isAlive)) return null;
    return {
      tone: "danger",
      title: "Nobody does the background work",
      says: "Mails, exports and clean-ups wait until a worker runs. Start Boardwalk with ROLE=all, or a second process with ROLE=worker.",
      place: "jobs",
    };
  },
};
