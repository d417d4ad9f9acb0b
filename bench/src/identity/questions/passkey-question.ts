import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const BARE = "crypto.verify alone";
const OURS = "a passkey's answer, judged whole";

export const passkeyQuestion: Question = {
  title: "Verifying a passkey",
  unit: "µs",
  sizesOf: null,
  contenders: [
    { name: BARE, module: workModule("bare-signature"), sizes: [1] },
    { name: OURS, module: workModule("our-assertion"), sizes: [1] },
  ],
  goals: [
    {
      says: `${OURS} ÷ ${BARE}`,
      figure: { name: OURS, size: 1 },
      against: { name: BARE, size: 1 },
      bound: "at most",
      limit: 7,
    },
  ],
};
