import { Unavailable } from "@boardwalk/domain/kernel";
import { startWalk } from "@boardwalk/domain/walks";
import type { Prepare } from "../../harness/computation.ts";
import { surroundingsFrom } from "../../identity/people-in-database.ts";
import { inDatabase } from "../../session/in-database.ts";
import { openSessionDatabase } from "../../session/open-session-database.ts";
import { membersIn } from "../walkers-in-database.ts";

const WALKS = 500;
const WIZARD = "plan-a-festival";

/** Walks begun by so many people at once; fails if one is lost, or counted twice. */
export const prepare: Prepare = async (atOnce, databaseUrl) => {
  const database = await openSessionDatabase(databaseUrl);
  const members = await membersIn(databaseUrl);
  return async () => {
    const before = await countIn(databaseUrl);
    const began = performance.now();
    let number = 0;
    const keepStarting = async (): Promise<void> => {
      while (number < WALKS) {
        const actor = members[number++ % members.length];
        if (!actor) throw new Error("There is nobody to walk.");
        await untilThere(() =>
          database.withActor(surroundingsFrom(number), actor, (ctx) => startWalk(ctx, { wizardKey: WIZARD })),
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, keepStarting));
    const seconds = (performance.now() - began) / 1_000;
    const after = await countIn(databaseUrl);
    if (after.walks - before.walks !== WALKS || after.starts - before.starts !== WALKS) {
      throw new Error(`${WALKS} walks were begun: ${JSON.stringify({ before, after })}`);
    }
    return WALKS / seconds;
  };
};

/** Whoever finds no connection free in time is told to come again, and does. */
async function untilThere(start: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await start();
      return;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }
}

function countIn(databaseUrl: string): Promise<{ readonly walks: number; readonly starts: number }> {
  return inDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ walks: number; starts: number }>(
      `select w.total_starts as starts, (select count(*)::int from wizard_user_sessions s where s.wizard_id = w.wizard_id) as walks
       from wizards w where w.wizard_key = $1`,
      [WIZARD],
    );
    return rows[0] ?? { walks: 0, starts: 0 };
  });
}
