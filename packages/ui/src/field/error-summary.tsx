import { useEffect, useId, useRef } from "react";

export interface ErrorSummaryProps {
  errors: readonly { id: string; message: string }[];
  title?: string;
  /** Not where it only stands as an example. */
  takesFocus?: boolean;
}

/** First after the head of a page whose form was not taken. It takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors, title = titleFor(errors.length), takesFocus = true }: ErrorSummaryProps) {
  const headId = useId();
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(({ id, message }) => `${id}: ${message}`).join("\n");
  useEffect(() => {
    if (takesFocus && said !== "") box.current?.focus();
  }, [takesFocus, said]);
  if (errors.length === 0) return null;
  return (
    <div className="errors" ref={box} tabIndex={-1} role="alert" aria-labelledby={headId}>
      <h2 id={headId}>{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function titleFor(count: number): string {
  return count === 1 ? "One thing to put right" : `${count} things to put right`;
}
