import { listQueues } from "../list-queues.ts";
import type { Attention } from "./attention.ts";
import { jobInWords } from "./job-in-words.ts";

export const jobsFailed: Attention = {
  name: "jobs-failed",
  async look(ctx, count) {
    const failing = (await listQueues(ctx)).filter(({ failed }) => failed > 0);
    if (failing.length === 0) return null;
    const total = failing.reduce((sum, { failed }) => sum + failed, 0);
    const queues = failing.map(({ name, failed }) => `${jobInWords(name)} (${count(failed)})`).join(", ");
    return {
      tone: "danger",
      title: total === 1 ? "A job failed for good" : `${count(total)} jobs failed for good`,
      says: `They were tried as often as they may be: ${queues}. Look why, then try them again or let them go.`,
      place: "jobs",
    };
  },
};
