import type { Answers, State, StepDefinition } from "@boardwalk/engine";
import { ReviewPage, StepPage, withDefaults } from "@boardwalk/runner";
import { buttonClass } from "@boardwalk/ui";
import { previewAddresses } from "./preview-addresses.ts";
import type { WalkPageProps } from "./walk-page.tsx";

/** A step, the answers before they are handed in, or the end. */
export function DrawnPage({
  definition,
  walk,
  state,
  foreseen,
  prices,
  slots,
  act,
  step,
}: WalkPageProps & { readonly step: StepDefinition | null }) {
  const common = { definition, state, prices, walkName: definition.name, addresses: previewAddresses };
  if (step) {
    return (
      <StepPage
        {...common}
        state={withErrorsOf(state, walk.refused)}
        document={withDefaults(definition, step.key, walk.document)}
        foreseen={foreseen}
        step={step.key}
        errorsShown={walk.refused.some((at) => at.startsWith(`${step.key}.`))}
        fingerprints={{}}
        saved={null}
        login="#/login"
        slots={slots}
      />
    );
  }
  if (walk.place.at === "done") {
    return (
      <div className="walk">
        <main id="main" className="walk-end" tabIndex={-1}>
          <h1>Done</h1>
          <p className="lead">Here a walk is completed and its answers handed in. Of this one nothing is kept.</p>
          <p>
            <button
              type="button"
              className={buttonClass("main", "lg")}
              onClick={() => act({ kind: "begin", document: againFrom(walk.document), step: null })}
            >
              Walk it again
            </button>
          </p>
        </main>
      </div>
    );
  }
  if (state.complete) return <ReviewPage {...common} document={walk.document} handIn="Hand in (nothing is sent)" />;
  const isEmpty = state.path.length === 0;
  return (
    <div className="walk">
      <main id="main" className="walk-end" tabIndex={-1}>
        <h1>{isEmpty ? "Nothing to walk yet" : "There is no way on"}</h1>
        <p className="lead">
          {isEmpty
            ? "No step is active. The first one that is added under Edit is where a walk begins."
            : "The path comes back to a step that it already passed, and stops there."}
        </p>
      </main>
    </div>
  );
}

function againFrom({ today }: Answers): Answers {
  return today === undefined ? {} : { today };
}

/** What came to be asked since the step was sent is not wrong yet. */
function withErrorsOf(state: State, refused: readonly string[]): State {
  const sets = Object.entries(state.sets).map(([at, set]) => {
    return [at, refused.includes(at) ? set : { ...set, errors: [] }] as const;
  });
  return { ...state, sets: Object.fromEntries(sets) };
}
