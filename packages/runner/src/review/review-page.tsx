import type { Answers, Definition, State } from "@boardwalk/engine";
import { buttonClass, Note } from "@boardwalk/ui";
import type { ReactNode } from "react";
import type { WalkAddresses } from "../form/walk-addresses.ts";
import { outlineOf } from "../path/outline-of.ts";
import { PathBoards } from "../path/path-boards.tsx";
import { pathOf } from "../path/path-of.ts";
import { PathRail } from "../path/path-rail.tsx";
import type { Notice } from "../step/notice.ts";
import { hasPrices } from "../words/has-prices.ts";
import { type PriceStyle, priceInWords } from "../words/price-in-words.ts";
import { ReviewSteps } from "./review-steps.tsx";

export interface ReviewPageProps {
  readonly definition: Definition;
  readonly state: State;
  readonly document: Answers;
  readonly prices: PriceStyle;
  readonly walkName: string;
  readonly addresses: WalkAddresses;
  readonly notice?: Notice | null;
  /** What the button says that completes the walk. */
  readonly handIn?: string;
  /** What stands between the answers and the button, such as what happens to them. */
  readonly children?: ReactNode;
}

/** All answers before they are handed in, each one click from its edit. The form is posted to the page's own address. */
export function ReviewPage(props: ReviewPageProps) {
  const { definition, state, prices, walkName, addresses, notice, handIn = "Hand in", children } = props;
  const places = pathOf(outlineOf(definition), state, null);
  const total = hasPrices(definition) ? priceInWords(state.total, prices) : null;
  return (
    <div className="walk">
      <PathRail places={places} name={walkName} addresses={addresses} complete atReview />
      <main id="main" tabIndex={-1}>
        <PathBoards places={places} name={walkName} atReview />
        <h1>Check your answers</h1>
        <p className="lead">Nothing is sent yet. Change what you like; the rest stays as it is.</p>
        {notice && <Note tone={notice.tone}>{notice.text}</Note>}
        <ReviewSteps {...props} />
        {total !== null && (
          <div className="total-row">
            <span>Total</span>
            <b>{total}</b>
          </div>
        )}
        <form method="post" action={addresses.review}>
          {children}
          <div className="foot-bar">
            {total !== null && (
              <span className="sum">
                <small>Total</small>
                <b>{total}</b>
              </span>
            )}
            <button type="submit" className={buttonClass("main", "lg")}>
              {handIn}
            </button>
          </div>
        </form>
      </main>
    </div>
  );
}
