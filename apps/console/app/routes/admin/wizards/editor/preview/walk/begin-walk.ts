import {
  type Answers,
  applyEvent,
  compile,
  type Definition,
  evaluate,
  type Program,
  type Witness,
} from "@boardwalk/engine";

/** What a previewed walk begins with. */
export interface Beginning {
  /** The draft, or what is left of it where the walk begins in its middle. */
  readonly definition: Definition;
  readonly document: Answers;
  /** The step that is looked at; null for wherever the walk goes on. */
  readonly step: string | null;
  /** How it came there, where that is not by itself. */
  readonly by: "cut" | "witness" | null;
}

interface Asked {
  readonly step: string | null;
  readonly witness: Witness | null;
  readonly today: string;
}

/** A walk at the first step; at another one, as if what comes before it were not there; or with the answers of a finding. */
export function beginWalk(definition: Definition, { step, witness, today }: Asked): Beginning {
  const begun = { definition, document: { today }, step: null, by: null };
  if (witness?.answers !== undefined) {
    const document = led(compile(definition), { ...witness, today }, step);
    return { definition, document, step, by: "witness" };
  }
  const first = definition.steps.find(({ active }) => active)?.key;
  if (step === null || step === first || !definition.steps.some(({ key, active }) => active && key === step)) {
    return begun;
  }
  return { ...begun, definition: beginningAt(definition, step), step, by: "cut" };
}

/** Says "continue" where the answers allow it, as far as the step, or as far as one comes. */
function led(program: Program, answers: Answers, step: string | null): Answers {
  let document = answers;
  for (let turn = 0; turn <= program.steps.length; turn++) {
    const { current } = evaluate(program, document);
    if (current === null || current === step) break;
    const sent = applyEvent(document, { type: "submit", step: current });
    const isThrough = evaluate(program, sent).steps[current]?.done === true;
    const next = isThrough ? sent : applyEvent(document, { type: "skip", step: current });
    if (evaluate(program, next).current === current) break;
    document = next;
  }
  return document;
}

const KNOWN = new WeakMap<Definition, Map<string, Definition>>();

/** What comes before it does not exist, and so decides nothing. */
export function beginningAt(definition: Definition, step: string): Definition {
  const known = KNOWN.get(definition) ?? new Map<string, Definition>();
  KNOWN.set(definition, known);
  const cut = known.get(step) ?? cutBefore(definition, step);
  known.set(step, cut);
  return cut;
}

function cutBefore(definition: Definition, step: string): Definition {
  const at = definition.steps.findIndex(({ key }) => key === step);
  return {
    ...definition,
    steps: definition.steps.map((one, index) => (index < at && one.active ? { ...one, active: false } : one)),
  };
}
