import type { PriceStyle } from "@boardwalk/runner";
import { Button, Note } from "@boardwalk/ui";
import { AnsweredSteps } from "./answered-steps.tsx";
import type { AnsweredStep } from "./kept-in-words.ts";
import { MisfitsPart } from "./misfits-part.tsx";
import { PressField } from "./press-field.tsx";
import type { TodayInWords } from "./today-in-words.ts";

export interface AheadPartProps {
  action: string;
  intent: string;
  press: string;
  steps: readonly AnsweredStep[];
  prices: PriceStyle;
  /** Null where no walk can begin. */
  today: TodayInWords | null;
}

/** What a walk would begin with, and the button that begins it. */
export function AheadPart({ action, intent, press, steps, prices, today }: AheadPartProps) {
  return (
    <>
      {today === null ? (
        <Note tone="plain">Its wizard is not on offer at the moment, so no walk can begin from it.</Note>
      ) : (
        <>
          <MisfitsPart {...today} />
          <form method="post" action={action}>
            <input type="hidden" name="intent" value={intent} />
            <PressField press={press} />
            <Button type="submit" variant="main" size="lg">
              Begin with these answers
            </Button>
          </form>
        </>
      )}
      {steps.length > 0 && (
        <section aria-labelledby="answers">
          <h2 id="answers">Its answers</h2>
          <AnsweredSteps steps={steps} prices={prices} />
        </section>
      )}
    </>
  );
}
