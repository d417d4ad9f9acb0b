import { tokensOf } from "@boardwalk/engine/writing";
import { Fragment } from "react";

const NAMES = new Set(["answers", "total", "skipped", "has"]);

/** The text of a condition in colours, with a mark under what is wrong. It lies behind what is typed. */
export function ConditionColours({ text, badFrom }: { text: string; badFrom: number | null }) {
  let end = 0;
  const parts = tokensOf(text).map((token) => {
    const blanks = text.slice(end, token.start);
    end = token.end;
    return { ...token, blanks, written: text.slice(token.start, token.end) };
  });
  const isBehind = badFrom !== null && !parts.some(({ start }) => start === badFrom);
  return (
    <div className="cond-colours" aria-hidden="true">
      {parts.map(({ start, kind, blanks, written }) => (
        <Fragment key={start}>
          {blanks}
          {start === badFrom ? (
            <span className="bad">{written}</span>
          ) : kind === "string" || kind === "open" ? (
            <span className="s">{written}</span>
          ) : kind === "word" && NAMES.has(written) ? (
            <span className="k">{written}</span>
          ) : (
            written
          )}
        </Fragment>
      ))}
      {text.slice(end)}
      {isBehind && <span className="bad"> </span>}
      {/* A line that was just begun is as high as one with text. */}
      {"\u200b"}
    </div>
  );
}
