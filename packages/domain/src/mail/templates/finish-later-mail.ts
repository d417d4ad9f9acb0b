import { dayInWords, type Moment } from "../letter/moment-in-words.ts";
import { plainName } from "../letter/plain-name.ts";
import { defineMail } from "./mail-template.ts";
import { longName, sampleLater, sampleToken } from "./samples.ts";

export interface FinishLater {
  readonly wizard: string;
  readonly stepsDone: number;
  readonly stepsInAll: number;
  /** Null where only the check of the answers is left. */
  readonly nextStep: string | null;
  readonly href: string;
  /** Whose account it is signs in; to a guest the link itself is the way in. */
  readonly asksToSignIn: boolean;
  /** Null where it is kept for good. */
  readonly keptUntil: Moment | null;
}

export const finishLaterMail = defineMail<FinishLater>({
  name: "finish-later",
  says: "Somebody on a walk asked for a link to finish it later.",
  write: ({ wizard, stepsDone, stepsInAll, nextStep, href, asksToSignIn, keptUntil }) => ({
    subject: `Go on with ${plainName(wizard)}`,
    preview: standing({ stepsDone, stepsInAll, nextStep }),
    heading: plainName(wizard),
    parts: [
      {
        kind: "boards",
        done: stepsDone,
        total: stepsInAll,
        says: standing({ stepsDone, stepsInAll, nextStep }),
      },
      { kind: "words", words: "Everything that you gave is kept. The link goes on from there, on any device." },
      { kind: "button", label: "Go on", href },
      {
        kind: "hint",
        words: `${keptUntil === null ? "" : `${asksToSignIn ? "Kept" : "Good"} until ${dayInWords(keptUntil)}. `}${
          asksToSignIn
            ? "On a device where you are not signed in, you sign in first."
            : "It works once, and whoever has it can go on in your place, so keep it to yourself."
        }`,
      },
    ],
    why: "You asked for this link to finish later. If you did not, do nothing.",
  }),
  samples: {
    "Half-way": {
      wizard: "Bring your band",
      stepsDone: 3,
      stepsInAll: 7,
      nextStep: "Stage and power",
      href: `https://start.boardwalk.test/walk/${sampleToken}`,
      asksToSignIn: false,
      keptUntil: sampleLater,
    },
    "At the first step": {
      wizard: "Volunteer for a shift",
      stepsDone: 0,
      stepsInAll: 4,
      nextStep: "When you have time",
      href: `https://start.boardwalk.test/walk/${sampleToken}`,
      asksToSignIn: true,
      keptUntil: null,
    },
    "All but the check": {
      wizard: "Volunteer for a shift",
      stepsDone: 4,
      stepsInAll: 4,
      nextStep: null,
      href: `https://start.boardwalk.test/walk/${sampleToken}`,
      asksToSignIn: true,
      keptUntil: null,
    },
    "A long one": {
      wizard: longName,
      stepsDone: 37,
      stepsInAll: 60,
      nextStep: "Papers and permits",
      href: `https://start.boardwalk.test/walk/${sampleToken}`,
      asksToSignIn: true,
      keptUntil: sampleLater,
    },
  },
});

function standing({
  stepsDone,
  stepsInAll,
  nextStep,
}: Pick<FinishLater, "stepsDone" | "stepsInAll" | "nextStep">): string {
  const next = nextStep === null ? "Only the check of your answers is left" : `Next: ${plainName(nextStep)}`;
  return `${counted(stepsDone)} of ${stepsInAll} done. ${next}.`;
}

function counted(steps: number): string {
  return steps === 1 ? "1 step" : `${steps} steps`;
}
