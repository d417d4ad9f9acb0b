import { describe, expect, it } from "vitest";
import type { Figure } from "./figure.ts";
import { judgeHealth } from "./judge-health.ts";

const figure = (name: string, value: number, labels: Figure["labels"] = {}): Figure => ({
  name: `boardwalk_${name}`,
  help: "",
  labels,
  value,
});
const alive = figure("workers_alive", 1);

describe("how the installation stands", () => {
  it("is well with a worker and nothing behind", () => {
    const figures = [
      alive,
      figure("jobs", 4, { queue: "deliver-mail", state: "waiting" }),
      figure("mail_waiting_seconds", 20),
    ];
    expect(judgeHealth(figures)).toEqual({ jobs: "ok", mail: "ok" });
  });

  it("says that nobody works before anything else", () => {
    expect(judgeHealth([figure("workers_alive", 0), figure("events_waiting_seconds", 900)]).jobs).toBe(
      "no worker is alive",
    );
  });

  it.each(["events_waiting_seconds", "job_waiting_seconds"])("is behind when %s grows", (name) => {
    expect(judgeHealth([alive, figure(name, 301)]).jobs).toBe("behind");
    expect(judgeHealth([alive, figure(name, 300)]).jobs).toBe("ok");
  });

  it("tells of jobs and mails that failed for good", () => {
    const figures = [
      alive,
      figure("jobs", 1, { queue: "sweep-files", state: "failed" }),
      figure("mails", 2, { state: "failed" }),
    ];
    expect(judgeHealth(figures)).toEqual({ jobs: "some have failed", mail: "some have failed" });
  });

  it("says that mail is behind when the oldest waits too long", () => {
    expect(judgeHealth([alive, figure("mail_waiting_seconds", 3600)]).mail).toBe("behind");
  });
});
