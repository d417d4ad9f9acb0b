import type { FileStore } from "@boardwalk/domain/files";
import type { OAuth, SessionReader } from "@boardwalk/domain/identity";
import type { Client, Clock, Database, KeyRing, Log, Places, ProcessMemory, Secrets } from "@boardwalk/domain/kernel";
import type { Mailbox } from "@boardwalk/domain/mail";

export type AppName = "console" | "onboarding";

/** Where the product stands on the web, as whoever runs it has set it up. */
export interface Site {
  mode: "trial" | "production";
  consoleOrigin: string;
  onboardingOrigin: string;
  cookieDomain: string | null;
}

/** What the server owns once and both apps share. */
export interface Services {
  database: Database;
  sessions: SessionReader;
  secrets: Secrets;
  keys: KeyRing;
  files: FileStore;
  /** The providers that whoever runs the server has set up. */
  oauth: OAuth;
  clock: Clock;
  log: Log;
  places: Places;
  memory: ProcessMemory;
  site: Site;
  /** Where a trial without a mail server keeps its mails; null everywhere else. */
  mailbox: Mailbox | null;
  demo: { password: string; accounts: { email: string; says: string }[] } | null;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    services: Services;
    app: AppName;
    nonce: string;
    requestId: string;
    client: Client;
    /** Whether somebody says to have passed the request on. Anybody can say so: it takes trust away and never gives any. */
    isForwarded: boolean;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
