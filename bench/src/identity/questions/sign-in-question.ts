import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const HASH = "argon2id alone";
const SIGN_IN = "a whole sign-in";

export function signInQuestion(databaseUrl: string): Question {
  return {
    title: "Sign-ins by password",
    unit: "per second",
    sizesOf: "people at once",
    contenders: [
      { name: HASH, module: workModule("hashes"), sizes: [1, 4] },
      { name: SIGN_IN, module: workModule("sign-ins"), sizes: [1, 4], input: databaseUrl },
    ],
    goals: [],
  };
}
