import type { State } from "@boardwalk/engine";
import { Note } from "@boardwalk/ui";
import { fieldNames } from "../form/field-names.ts";
import { htmlIds } from "../form/html-ids.ts";
import type { WalkAddresses } from "../form/walk-addresses.ts";
import { outlineOf } from "../path/outline-of.ts";
import { PathBoards } from "../path/path-boards.tsx";
import { pathOf } from "../path/path-of.ts";
import { PathRail } from "../path/path-rail.tsx";
import { RailIcons } from "../path/rail-icons.tsx";
import { hasPrices } from "../words/has-prices.ts";
import { priceInWords } from "../words/price-in-words.ts";
import { stepTitle } from "../words/step-title.ts";
import { backFrom } from "./back-from.ts";
import { ChangedNote } from "./changed-note.tsx";
import { ConflictTemplate } from "./conflict-template.tsx";
import { DefaultButton } from "./default-button.tsx";
import { drawStep } from "./draw-step.tsx";
import { ErrorList } from "./error-list.tsx";
import { errorsOfSet } from "./errors-of-set.ts";
import { exitTaken } from "./exit-taken.ts";
import { exitsOf } from "./exits-of.ts";
import { FootBar } from "./foot-bar.tsx";
import type { Notice } from "./notice.ts";
import type { StepDrawing } from "./step-drawing.ts";
import { stepIn } from "./step-in.ts";

export interface StepPageProps extends Omit<StepDrawing, "fileAddress"> {
  /** The state as if this step were sent as it stands, where somebody has worked it out. */
  readonly foreseen?: State;
  /** What the person calls this walk. */
  readonly walkName: string;
  readonly addresses: WalkAddresses;
  /** Of each set's stored answer, by its own key. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** What the last answer changed on the way ahead, in words. */
  readonly changed?: readonly string[];
  readonly notice?: Notice | null;
  /** "Saved 12:04", in the person's zone. */
  readonly saved: string | null;
  /** Where somebody signs in who is no longer, and comes back to this step. */
  readonly login: string;
}

/** One step of a walk: a plain form that works by itself. */
export function StepPage(props: StepPageProps) {
  const { definition, state, step: key, addresses, walkName, prices, fingerprints, notice } = props;
  const step = stepIn(definition, key);
  if (!step) return null;
  const sets = step.sets.filter((set) => set.active);
  const drawing = { ...props, fileAddress: addresses.file };
  const errors = sets.flatMap((set) => errorsOfSet(drawing, set).map((message) => ({ set: set.key, message })));
  const outline = outlineOf(definition);
  const places = pathOf(outline, state, key, props.foreseen);
  const hasFiles = sets.some(({ type }) => type === "FILE_UPLOAD");
  return (
    <div className="walk">
      {step.showProgress && (
        <>
          <PathRail places={places} name={walkName} addresses={addresses} complete={state.complete} />
          <RailIcons {...outline} />
        </>
      )}
      <main id="main" tabIndex={-1}>
        {step.showProgress && <PathBoards places={places} name={walkName} />}
        <h1>{stepTitle(step)}</h1>
        {step.description && <p className="lead">{step.description}</p>}
        {step.help && <p className="walk-help">{step.help}</p>}
        {notice && <Note tone={notice.tone}>{notice.text}</Note>}
        <ErrorList errors={errors} />
        <ConflictTemplate />
        <ChangedNote sentences={props.changed ?? []} />
        <form
          id={htmlIds.form}
          method="post"
          action={addresses.step(key)}
          encType={hasFiles ? "multipart/form-data" : undefined}
          noValidate
          // Or a browser that goes back would put in what was there before, over what is saved by now.
          autoComplete="off"
          data-auto-advance={step.autoAdvance || undefined}
        >
          <DefaultButton />
          <input type="hidden" name={fieldNames.seconds} defaultValue="0" />
          {sets.map((set) => (
            <input
              key={set.key}
              type="hidden"
              name={fieldNames.was(set.key)}
              defaultValue={fingerprints[set.key] ?? ""}
            />
          ))}
          <div data-back hidden>
            <Note tone="action">What you typed here before is back.</Note>
          </div>
          {drawStep(drawing)}
          <FootBar
            total={hasPrices(definition) ? priceInWords(state.total, prices) : null}
            back={backFrom(definition, state, key, addresses)}
            exits={exitsOf(definition, state, key)}
            taken={exitTaken(definition, props.document, state, key)}
            maySkip={!step.required}
            saved={props.saved}
            login={props.login}
          />
        </form>
      </main>
    </div>
  );
}
