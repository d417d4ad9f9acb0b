import { fingerprintsOfStep, type OpenedWalk } from "@boardwalk/domain/walks";
import { evaluate } from "@boardwalk/engine";
import { type StepPageProps, withDefaults } from "@boardwalk/runner";
import type { Here } from "@boardwalk/web/when-in-words";
import { savedInWords } from "../saved-in-words.ts";
import { type WalkView, walkView } from "../walk-view.ts";

/** What the page of one step is drawn from. */
export interface StepView extends WalkView {
  readonly step: string;
  readonly errorsShown: boolean;
  readonly fingerprints: StepPageProps["fingerprints"];
  readonly conflicts?: StepPageProps["conflicts"];
  readonly refusals?: StepPageProps["refusals"];
  readonly changed?: StepPageProps["changed"];
  readonly notice?: StepPageProps["notice"];
  readonly saved: string | null;
  readonly fromReview: boolean;
}

type Shown = Partial<
  Pick<StepView, "errorsShown" | "conflicts" | "refusals" | "changed" | "notice" | "fromReview" | "document" | "state">
>;

/** The page of a step as the walk stands, or with what somebody typed and what is to be said of it. */
export function stepView(walk: OpenedWalk, step: string, here: Here, shown: Shown = {}): StepView {
  const { definition, program } = walk.version;
  const isNew = shown.document === undefined && !walk.document.submitted.includes(step);
  const document = shown.document ?? (isNew ? withDefaults(definition, step, walk.document) : walk.document);
  const state = shown.state ?? evaluate(program, document);
  return {
    ...walkView(walk, state, here, document),
    errorsShown: false,
    fromReview: false,
    fingerprints: fingerprintsOfStep(walk, step),
    saved: walk.revision === 0 ? null : savedInWords(walk.savedAt, here),
    ...shown,
    step,
  };
}
