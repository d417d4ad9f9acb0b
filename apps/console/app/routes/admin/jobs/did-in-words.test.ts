import { expect, test } from "vitest";
import { didInWords } from "./did-in-words.ts";

const queues = [{ name: "deliver-mail", says: "Deliver mail" }];

test.each([
  ["retry", "deliver-mail", "Deliver mail begins again, with all its attempts."],
  ["discard", "deliver-mail", "Deliver mail is discarded."],
  ["discard", "Your money", "It is discarded."],
  ["settled", null, "Somebody has settled this job already. Nothing more was done to it."],
  ["everything", "deliver-mail", null],
])("%s of %s is told as: %s", (did, job, says) => expect(didInWords({ did, job, queues })).toBe(says));
