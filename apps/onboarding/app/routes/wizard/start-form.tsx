import { buttonClass, ErrorSummary, Note, RadioChoice } from "@boardwalk/ui";
import { PressField } from "../../kept/press-field.tsx";
import { paths } from "../../paths.ts";
import type { WizardInWords } from "./wizard-in-words.ts";

export interface StartFormProps {
  wizard: Pick<WizardInWords, "key" | "requireLogin" | "allowSaveProgress">;
  isMember: boolean;
  mayStart: boolean;
  /** One for each time that the page is shown. */
  press: string;
  /** A walk of theirs waits, so this begins another. */
  hasBegun: boolean;
  /** What was wrong with the choice. */
  error: string | undefined;
}

const PRIVACY = [
  {
    value: "keep",
    label: "Keep my answers",
    text: "Whoever asks reads what you hand in, and you can look at it, share it and do it again.",
  },
  {
    value: "forget",
    label: "Forget my answers when I am done",
    text: "Only which steps you took and how long they took is kept. The answers are deleted as you hand them in.",
  },
] as const;

/** Starts a walk, or leads to an account where one is needed. */
export function StartForm({ wizard, isMember, mayStart, press, hasBegun, error }: StartFormProps) {
  const { key, requireLogin, allowSaveProgress } = wizard;
  if (!mayStart) return <AccountFirst wizardKey={key} />;
  return (
    <form className="wizard-start" method="post" action={paths.wizard(key)}>
      <PressField press={press} />
      {error !== undefined && <ErrorSummary errors={[{ id: "privacy", message: error }]} />}
      <RadioChoice
        id="privacy"
        legend="What becomes of your answers"
        name="privacy"
        defaultValue="keep"
        choices={PRIVACY}
        {...(error === undefined ? {} : { error })}
      />
      {!allowSaveProgress && (
        <Note tone="caution">This is done in one go: what you give is forgotten if you leave before the end.</Note>
      )}
      <p className="wizard-acts">
        <button type="submit" className={buttonClass(hasBegun ? "line" : "main", "lg")}>
          {hasBegun ? "Begin anew" : "Start"}
        </button>
        {!isMember && !requireLogin && allowSaveProgress && (
          <span className="hint">This browser keeps your walk. Sign in at any time to take it along.</span>
        )}
      </p>
    </form>
  );
}

function AccountFirst({ wizardKey }: { wizardKey: string }) {
  const here = paths.wizard(wizardKey);
  return (
    <div className="wizard-start">
      <p className="wizard-acts">
        <a className={buttonClass("main", "lg")} href={paths.login(here)}>
          Sign in to start
        </a>
        <a className={buttonClass("line", "lg")} href={paths.join(here)}>
          Make an account
        </a>
      </p>
      <p className="hint">You come back to this page.</p>
    </div>
  );
}
