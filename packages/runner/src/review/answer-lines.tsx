import type { AnswerLine } from "../words/answer-in-words.ts";
import { type PriceStyle, priceInWords } from "../words/price-in-words.ts";

export interface AnswerLinesProps {
  readonly lines: readonly AnswerLine[];
  readonly prices: PriceStyle;
  readonly fileAddress?: ((id: string) => string) | undefined;
}

/** One answer, line by line. */
export function AnswerLines({ lines, prices, fileAddress }: AnswerLinesProps) {
  if (lines.length === 0) return <span className="faint">No answer</span>;
  return lines.map(({ text, more, price, fileId }) => (
    <span key={`${fileId} ${text}`} className="ans">
      <span className="ans-text">
        {fileId !== undefined && fileAddress ? <a href={fileAddress(fileId)}>{text}</a> : text}
        {more !== undefined && <span className="faint"> {more}</span>}
      </span>
      {price !== undefined && <span className="money">{priceInWords(price, prices)}</span>}
    </span>
  ));
}
