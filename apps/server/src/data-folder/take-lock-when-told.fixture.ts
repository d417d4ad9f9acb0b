import { createInterface } from "node:readline";
import { FolderHeld, type FolderLock, lockDataFolder } from "./lock-data-folder.ts";

// Another process for the tests: takes the folder that each line names, lets go at the line "release".
let lock: FolderLock | null = null;
const answer = (text: string) => process.stdout.write(`${text}\n`);

answer("listening");
for await (const line of createInterface({ input: process.stdin })) {
  if (line === "release") {
    lock?.release();
    lock = null;
    answer("released");
    continue;
  }
  try {
    lock = await lockDataFolder(line, "test");
    answer("held");
  } catch (error) {
    answer(error instanceof FolderHeld ? `refused ${error.message}` : `failed ${String(error)}`);
  }
}
