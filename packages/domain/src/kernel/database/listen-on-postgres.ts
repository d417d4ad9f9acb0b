import pg from "pg";

const FIRST_PAUSE_MILLISECONDS = 500;
// However long the database was away, what is told is heard again within seconds of its return.
const LONGEST_PAUSE_MILLISECONDS = 2_000;

/** One connection that only listens, opened again whenever it is lost. */
export async function listenOnPostgres(
  url: string,
  channel: string,
  told: () => void,
): Promise<{ close(): Promise<void> }> {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let closed = false;

  const connect = async (pauseMilliseconds: number): Promise<void> => {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
    client = next;
    let lost = false;
    const lose = (pause: number) => {
      if (lost || closed) return;
      lost = true;
      next.end().catch(() => undefined);
      retry = setTimeout(() => void connect(Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS)), pause);
    };
    next.on("error", () => lose(FIRST_PAUSE_MILLISECONDS));
    next.on("end", () => lose(FIRST_PAUSE_MILLISECONDS));
    next.on("notification", told);
    try {
      await next.connect();
      await next.query(`listen "${channel}"`);
      // What was told while nobody listened is found by looking.
      told();
    } catch {
      lose(pauseMilliseconds);
    }
  };

  await connect(FIRST_PAUSE_MILLISECONDS);
  return {
    async close() {
      closed = true;
      if (retry) clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
