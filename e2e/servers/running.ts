/** One server process as a browser and a command see it. */
export interface Site {
  readonly console: string;
  readonly onboarding: string;
  readonly pid: number;
  /** What it was started with, which a `boardwalk` command beside it needs too. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the people whom the set-up wrote are called by. */
  readonly people: string;
}

/** What the set-up started, as the tests' own processes learn of it. */
export interface Running {
  readonly embedded: Site;
  /** Two processes at one database; null where this machine has no PostgreSQL. */
  readonly postgres: { readonly first: Site; readonly second: Site } | null;
}

export function running(): Running {
  const told = process.env["BOARDWALK_RUNNING"];
  if (told === undefined) throw new Error("The servers were not started: run the tests through their configuration.");
  return JSON.parse(told);
}
