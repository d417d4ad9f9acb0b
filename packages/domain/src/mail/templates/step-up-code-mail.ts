import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice } from "./samples.ts";

export interface StepUpCode {
  readonly address: string;
  readonly code: string;
  readonly minutes: number;
  readonly askedFrom: AskedFrom;
}

export const stepUpCodeMail = defineMail<StepUpCode>({
  name: "step-up-code",
  says: "Somebody who is signed in asked for a code, to prove once more who they are.",
  write: ({ address, code, minutes, askedFrom }) => ({
    subject: "Your code to go on",
    preview: `${code} is your code. It works for ${minutes} minutes.`,
    heading: "Is it you?",
    parts: [
      {
        kind: "words",
        words: `Something that changes who gets into an account waits for this code. Type it into the page that asked; it works there alone, once, for ${minutes} minutes.`,
      },
      { kind: "code", code },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: `Somebody who is signed in as ${address} asked for it. If that was not you, tell the code to nobody, and end the other sessions of your account.`,
  }),
  samples: {
    Asked: { address: sampleAddress, code: "730164", minutes: 10, askedFrom: sampleDevice },
  },
});
