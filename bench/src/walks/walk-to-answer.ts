import { saveAnswer, startWalk } from "@boardwalk/domain/walks";
import { surroundingsFrom } from "../identity/people-in-database.ts";
import { openSessionDatabase } from "../session/open-session-database.ts";
import { membersIn } from "./walkers-in-database.ts";

export interface WalkToAnswer {
  readonly token: string;
  /** Posts one answer, as the page does while somebody types. */
  answer(title: string): Promise<void>;
}

/** A walk that was just begun, by one of the demo's members. */
export async function walkToAnswer(databaseUrl: string): Promise<WalkToAnswer> {
  const database = await openSessionDatabase(databaseUrl);
  const [member] = await membersIn(databaseUrl);
  if (!member) throw new Error("There is nobody to walk.");
  const around = surroundingsFrom(1);
  const { token } = await database.withActor(around, member, (ctx) => startWalk(ctx, { wizardKey: "plan-a-festival" }));
  return {
    token,
    async answer(title) {
      const given = { token, step: "basics", set: "title", value: title, inputs: {}, was: null, seconds: 1 };
      const saved = await database.withActor(around, member, (ctx) => saveAnswer(ctx, given));
      if (saved.kind !== "saved") throw new Error(`The answer was ${saved.kind}.`);
    },
  };
}
