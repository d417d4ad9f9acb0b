import { z } from "zod";
import type { Database } from "../kernel/index.ts";
import type { Figure } from "./figure.ts";

/** What each figure is called by collectors, and what it counts. */
const TOLD: Readonly<Record<string, readonly [name: string, help: string]>> = {
  people: ["boardwalk_people", "Accounts that are not erased"],
  sessions: ["boardwalk_sessions", "Sessions that are alive"],
  events_waiting: ["boardwalk_events_waiting", "Events that were not yet passed on to jobs"],
  events_waiting_seconds: ["boardwalk_events_waiting_seconds", "Age of the oldest event that waits"],
  jobs: ["boardwalk_jobs", "Jobs that wait, run or have failed for good"],
  job_waiting_seconds: ["boardwalk_job_waiting_seconds", "How long the longest waiting job is overdue"],
  workers_alive: ["boardwalk_workers_alive", "Processes that do background work now"],
  mails: ["boardwalk_mails", "Mails that wait, are kept for want of a mail server, or have failed"],
  mail_waiting_seconds: ["boardwalk_mail_waiting_seconds", "How long the longest waiting mail is overdue"],
  files: ["boardwalk_files", "Stored files"],
  file_bytes: ["boardwalk_file_bytes", "Bytes of all stored files"],
};

const Row = z.object({ name: z.string(), labels: z.string(), value: z.number() });
const Labels = z.record(z.string(), z.string());

/** How the installation stands, in numbers alone; asked for by collectors, so nobody needs to be known. */
export async function readFigures(database: Database): Promise<readonly Figure[]> {
  const rows = await database.prepared(
    "figures",
    "select name, labels::text as labels, value from auth.figures()",
    [],
    (row) => Row.parse(row),
  );
  return rows.map(({ name, labels, value }) => {
    const [told = `boardwalk_${name}`, help = name] = TOLD[name] ?? [];
    return { name: told, help, labels: Labels.parse(JSON.parse(labels)), value };
  });
}
