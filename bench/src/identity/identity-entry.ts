import type { ComputedEntry } from "../harness/bench-entry.ts";
import { openDatabases } from "../session/open-databases.ts";
import { makePeople, PEOPLE } from "./people-in-database.ts";
import { knownAddressQuestion } from "./questions/known-address-question.ts";
import { othersQuestion } from "./questions/others-question.ts";
import { passkeyQuestion } from "./questions/passkey-question.ts";
import { signInQuestion } from "./questions/sign-in-question.ts";
import { tokenQuestion } from "./questions/token-question.ts";

/** What it costs to say who somebody is, and what it tells whoever may not know. */
export const identityEntry: ComputedEntry = {
  kind: "computed",
  name: "identity",
  title: "Who are you: passwords, passkeys, tokens",
  async prepare(progress) {
    const databases = await openDatabases();
    try {
      progress("Making people.");
      await makePeople(databases.ours);
    } catch (error) {
      await databases.close();
      throw error;
    }
    return {
      about: [
        `PostgreSQL ${databases.version}, ${PEOPLE} people; it takes its share of the same cores`,
        "Each sign-in comes from an address of its own, so that limits count and refuse nothing",
      ],
      questions: [
        signInQuestion(databases.ours),
        othersQuestion(databases.ours),
        passkeyQuestion,
        tokenQuestion(databases.ours),
        knownAddressQuestion(databases.ours),
      ],
      close: () => databases.close(),
    };
  },
};
