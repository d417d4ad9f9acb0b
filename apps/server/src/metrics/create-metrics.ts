import type { Figure } from "@boardwalk/domain/administration";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { AnsweredRequest, Metrics } from "./metrics.ts";

// From a page out of memory to one that waited for a lock.
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** One register for each server, so that two in one process count apart. */
export function createMetrics(readFigures: () => Promise<readonly Figure[]>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "boardwalk_http_requests_total",
    help: "Answered requests",
    labelNames: ["app", "method", "status"],
    registers: [register],
  });
  const durations = new Histogram({
    name: "boardwalk_http_request_duration_seconds",
    help: "From the first byte of a request to the last of its answer",
    labelNames: ["app"],
    buckets: SECONDS,
    registers: [register],
  });
  const up = new Gauge({
    name: "boardwalk_database_up",
    help: "1 while the database answers",
    registers: [register],
  });
  const gauges = new Map<string, Gauge>();

  function gaugeOf({ name, help, labels }: Figure): Gauge {
    const known = gauges.get(name);
    if (known) return known;
    const made = new Gauge({ name, help, labelNames: Object.keys(labels), registers: [register] });
    gauges.set(name, made);
    return made;
  }

  return {
    contentType: register.contentType,
    countAnswer({ app, method, status, seconds }: AnsweredRequest) {
      requests.inc({ app, method, status });
      durations.observe({ app }, seconds);
    },
    async text() {
      const figures = await readFigures().catch(() => null);
      up.set(figures === null ? 0 : 1);
      // What is no longer there is no longer told: a queue that is gone does not stand at its last figure.
      for (const gauge of gauges.values()) gauge.reset();
      for (const figure of figures ?? []) gaugeOf(figure).set({ ...figure.labels }, figure.value);
      return register.metrics();
    },
  };
}
