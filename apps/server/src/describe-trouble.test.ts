import { Unavailable } from "@boardwalk/domain/kernel";
import { expect, test } from "vitest";
import { describeTrouble } from "./describe-trouble.ts";
import { OperatorMessage } from "./operator-message.ts";

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

test.each<[unknown, string]>([
  [new OperatorMessage("Port 3000 is in use."), "Port 3000 is in use."],
  [withCode("Made by another build.", "operator"), "Made by another build."],
  [new Unavailable(), "The database does not answer. Check that it runs and that DATABASE_URL leads to it."],
  [
    withCode('role "nobody" does not exist', "28000"),
    'The database refuses: role "nobody" does not exist. Check the login and the name of the database in DATABASE_URL.',
  ],
  [withCode('relation "x" does not exist', "42P01"), 'The database refuses: relation "x" does not exist.'],
  [new Error("unexpected\n    at somewhere.ts:1:1"), "unexpected."],
  ["gone", "gone"],
])("%s is told as one sentence without a stack", (error, sentence) => expect(describeTrouble(error)).toBe(sentence));
