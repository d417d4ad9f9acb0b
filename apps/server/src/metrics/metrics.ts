import type { AppName } from "@boardwalk/web";

export interface AnsweredRequest {
  readonly app: AppName;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** What a server counts of itself, in the text that Prometheus reads. */
export interface Metrics {
  readonly contentType: string;
  countAnswer(answered: AnsweredRequest): void;
  text(): Promise<string>;
}

/** Without a token nobody may read them, and the address is not there. */
export interface GuardedMetrics {
  readonly metrics: Metrics;
  readonly token: string | null;
}
