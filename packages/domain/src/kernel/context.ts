import type { EntityManager } from "@mikro-orm/sql";
import type { Actor } from "./actor.ts";
import type { Clock } from "./clock.ts";
import type { KeyRing } from "./crypto/key-ring.ts";
import type { Log } from "./log.ts";
import type { Places } from "./places.ts";
import type { ProcessMemory } from "./process-memory.ts";

export interface Secrets {
  readonly current: Uint8Array;
  readonly previous: readonly Uint8Array[];
}

/** Who is at the other end of the line, as far as the server could establish it. */
export interface Client {
  /** Already decided from the socket and the trusted proxies; null where there is none. */
  readonly address: string | null;
  readonly userAgent: string;
}

/** Where the two apps stand on the web, as whoever runs them has set it up: links in mails begin with it, never with what a request says. */
export interface Origins {
  readonly console: string;
  readonly onboarding: string;
}

/** What surrounds every piece of work, whoever does it. */
export interface Surroundings {
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly keys: KeyRing;
  readonly log: Log;
  readonly places: Places;
  readonly memory: ProcessMemory;
  readonly origins: Origins;
  readonly requestId: string;
  readonly client: Client;
}

/** A piece of work inside one transaction, bound to one actor. */
export interface Ctx extends Surroundings {
  readonly em: EntityManager;
  readonly actor: Actor;
}
