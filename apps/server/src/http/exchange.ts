import type { IncomingMessage, ServerResponse } from "node:http";
import type { Health } from "@boardwalk/domain/administration";
import type { Client } from "@boardwalk/domain/kernel";
import type { AppName } from "@boardwalk/web";
import type { TrustedProxies } from "@boardwalk/web/front";
import type { GuardedMetrics } from "../metrics/metrics.ts";
import type { ServerLog } from "../server-log.ts";

/** What one of the two apps' fronts knows for as long as it stands. */
export interface Front {
  readonly app: AppName;
  /** The configured origin first, then this machine's names in a trial. */
  readonly origins: readonly [string, ...string[]];
  readonly trustedProxies: TrustedProxies;
  readonly development: boolean;
  /** Where a page of another site posts an answer to, with that site's origin: Apple's, where it is set up. */
  readonly postedAnswers: ReadonlyMap<string, string>;
  readonly log: ServerLog;
  readonly metrics: GuardedMetrics;
  readiness(): Promise<Readiness>;
}

/** Health is null where it could not be counted in time. */
export type Readiness = { ready: true; health: Health | null } | { ready: false; because: string };

/** One request and its answer, as the steps find out about them. */
export interface Exchange {
  readonly front: Front;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly nonce: string;
  /** Without the query. */
  readonly path: string;
  /** The own origin that the request was sent to. */
  origin: string;
  client: Client;
  /** Whole where it is small, as it comes where it holds files. */
  body: Buffer | ReadableStream<Uint8Array> | null;
}

/** One thing that happens to every request, in the order of `create-listener.ts`. */
export type Step = (exchange: Exchange, next: () => Promise<void> | void) => Promise<void> | void;
