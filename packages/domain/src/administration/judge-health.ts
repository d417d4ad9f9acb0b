import type { Figure } from "./figure.ts";

export interface Health {
  readonly jobs: "ok" | "no worker is alive" | "behind" | "some have failed";
  readonly mail: "ok" | "behind" | "some have failed";
}

/** Longer than a restart takes, shorter than anybody waits for a mail. */
const BEHIND_AFTER_SECONDS = 300;

/** What is behind the screens, in a word each: people are still served while one of these is not well. */
export function judgeHealth(figures: readonly Figure[]): Health {
  const sum = (name: string, labels: Readonly<Record<string, string>> = {}) =>
    figures
      .filter(
        (figure) =>
          figure.name === name && Object.entries(labels).every(([key, value]) => figure.labels[key] === value),
      )
      .reduce((total, { value }) => total + value, 0);
  const late = Math.max(sum("boardwalk_events_waiting_seconds"), sum("boardwalk_job_waiting_seconds"));
  return {
    jobs:
      sum("boardwalk_workers_alive") === 0
        ? "no worker is alive"
        : late > BEHIND_AFTER_SECONDS
          ? "behind"
          : sum("boardwalk_jobs", { state: "failed" }) > 0
            ? "some have failed"
            : "ok",
    mail:
      sum("boardwalk_mail_waiting_seconds") > BEHIND_AFTER_SECONDS
        ? "behind"
        : sum("boardwalk_mails", { state: "failed" }) > 0
          ? "some have failed"
          : "ok",
  };
}
