import { writeSync } from "node:fs";
import { entities } from "../../entities.ts";
import { connectDatabase } from "../../kernel/index.ts";
import { testSurroundings } from "../../testing/index.ts";
import { saveAnswer } from "./save-answer.ts";

// Run as a process of its own that dies with its eighth title written and not committed.
const [kind = "", where = "", token = "", userId = ""] = process.argv.slice(2);
const database = await connectDatabase(
  kind === "embedded"
    ? { kind, folder: where }
    : { kind: "postgres", url: where, adminUrl: where, rolePrefix: "boardwalk", poolSize: 2 },
  entities,
);
const surroundings = testSurroundings();
const actor = { kind: "member", userId, sessionId: userId, role: "USER" } as const;
await database.withActor(surroundings, actor, (ctx) =>
  saveAnswer(ctx, { token, step: "basics", set: "kind", value: "outdoor" }),
);
for (let number = 1; ; number += 1) {
  await database.withActor(surroundings, actor, async (ctx) => {
    await saveAnswer(ctx, { token, step: "basics", set: "title", value: `Title ${number}` });
    if (number === 8) process.kill(process.pid, "SIGKILL");
  });
  writeSync(process.stdout.fd, `kept ${number}\n`);
}
