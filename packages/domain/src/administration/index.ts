// Administration: what whoever runs the system sees of all of it. What needs attention, the figures,
// and the audit log. It reads every context and nothing imports it; each verb asks first whether
// an administrator is at work, and the policies ask again.
export type { AttentionPoint } from "./attention/attention.ts";
export { discardJob } from "./discard-job.ts";
export { FailedJobsInput } from "./failed-jobs.input.ts";
export type { Figure } from "./figure.ts";
export { type Health, judgeHealth } from "./judge-health.ts";
export { listAttention } from "./list-attention.ts";
export { type FailedJobsPage, type FailedJobView, listFailedJobs } from "./list-failed-jobs.ts";
export { listQueues, type QueueView } from "./list-queues.ts";
export { listWorkers, type WorkerView } from "./list-workers.ts";
export { readFigures } from "./read-figures.ts";
export { retryJob } from "./retry-job.ts";
