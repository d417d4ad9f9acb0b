import { fingerprintsOfStep, type OpenedWalk } from "@boardwalk/domain/walks";
import { type Answers, evaluate, type State } from "@boardwalk/engine";
import { type BinderData, binderDataOf, type StepPageProps, withDefaults } from "@boardwalk/runner";
import { loginPath } from "@boardwalk/web/login-path";
import type { Here } from "@boardwalk/web/when-in-words";
import { paths } from "../../../paths.ts";
import { savedInWords } from "../saved-in-words.ts";
import { type WalkView, walkView } from "../walk-view.ts";

/** What the page of one step is drawn from. */
export interface StepView extends WalkView {
  readonly step: string;
  readonly errorsShown: boolean;
  readonly foreseen?: StepPageProps["foreseen"];
  readonly fingerprints: StepPageProps["fingerprints"];
  readonly conflicts?: StepPageProps["conflicts"];
  readonly refusals?: StepPageProps["refusals"];
  readonly changed?: StepPageProps["changed"];
  readonly walkersAlone: NonNullable<StepPageProps["walkersAlone"]>;
  readonly notice?: StepPageProps["notice"];
  readonly saved: string | null;
  readonly fromReview: boolean;
  /** For the page's script. */
  readonly script: BinderData;
}

/** Who looks at it, and where. */
export interface Reader {
  readonly here: Here;
  readonly userId: string;
}

type Shown = Partial<
  Pick<StepView, "errorsShown" | "conflicts" | "refusals" | "changed" | "notice" | "fromReview" | "document" | "state">
>;

/** The page of a step as the walk stands, or with what somebody typed and what is to be said of it. */
export function stepView(walk: OpenedWalk, step: string, reader: Reader, shown: Shown = {}): StepView {
  const { here, userId } = reader;
  const { definition, program } = walk.version;
  const isNew = shown.document === undefined && !walk.document.submitted.includes(step);
  const document = shown.document ?? (isNew ? withDefaults(definition, step, walk.document) : walk.document);
  const state = shown.state ?? stateWith(walk, document);
  const view = walkView(walk, state, here, document);
  const walkersAlone = walkersAloneOn(walk, step);
  const isTold = walk.withheld.length === 0 && Object.keys(walkersAlone).length === 0;
  return {
    ...view,
    errorsShown: false,
    fromReview: false,
    ...foreseenFrom(walk, { state, document, step }),
    fingerprints: fingerprintsOfStep(walk, step),
    walkersAlone,
    script: binderDataOf({
      definition,
      program: isTold ? program : null,
      document,
      step,
      prices: view.prices,
      keptAs: `walk ${walk.id} of ${userId}`,
      stepAddress: (key) => paths.walkStep(walk.token, key),
      addresses: {
        answers: paths.walkAnswers(walk.token, step),
        files: paths.walkFiles(walk.token, step),
        file: paths.walkFile(walk.token, "~"),
        review: paths.walkReview(walk.token),
        login: loginPath(paths.walkStep(walk.token, step)),
      },
    }),
    saved: walk.revision === 0 ? null : savedInWords(walk.savedAt, here),
    ...shown,
    step,
  };
}

/** What the walk comes to with a document that is only drawn. Where answers are withheld from its reader, the domain alone can say. */
function stateWith({ version, document, evaluated, withheld }: OpenedWalk, drawn: Answers): State {
  return drawn === document || withheld.length > 0 ? evaluated : evaluate(version.program, drawn);
}

/** Sets of the step that somebody else than its walker does not answer, and whether they are answered. */
function walkersAloneOn({ version, isOwn, withheld }: OpenedWalk, step: string): Record<string, boolean> {
  const sets = version.definition.steps.find(({ key }) => key === step)?.sets ?? [];
  const alone = isOwn ? [] : sets.filter(({ rules }) => "sensitive" in rules && rules.sensitive === true);
  return Object.fromEntries(alone.map(({ key }) => [key, withheld.includes(`${step}.${key}`)]));
}

/** The state as if the open step were sent as it stands, so that the path shows where conditions lead. */
function foreseenFrom(
  { version, withheld }: OpenedWalk,
  { state, document, step }: Pick<StepView, "state" | "document" | "step">,
) {
  if (state.current !== step || withheld.length > 0) return {};
  const submitted = [...(document.submitted ?? []), step];
  return { foreseen: evaluate(version.program, { ...document, submitted }) };
}
