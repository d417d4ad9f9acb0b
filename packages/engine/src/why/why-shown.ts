import type { Answers } from "../answers.ts";
import type { Definition } from "../definition.ts";
import type { State } from "../state.ts";
import type { Why } from "./why.ts";
import { whyNode } from "./why-node.ts";
import { whyStep } from "./why-step.ts";

/** Why the thing of a dotted key is shown in a walk that has come to this state, or why not. */
export function whyShown(definition: Definition, document: Answers, state: State, at: string): Why {
  return at.includes(".") ? whyNode(definition, state, at) : whyStep(definition, document, state, at);
}
