import type { Definition } from "@boardwalk/engine";
import { messageParts } from "./message-parts.ts";

export interface FindingWordsProps {
  readonly message: string;
  readonly definition: Definition;
}

/** One sentence, with the names of what it is about. */
export function FindingWords({ message, definition }: FindingWordsProps) {
  return (
    <span>
      {messageParts(message, definition).map((part, index) => {
        const key = `${index} ${part.text}`;
        if (part.kind === "words") return part.text;
        if (part.kind === "code") return <code key={key}>{part.text}</code>;
        return (
          <b key={key} title={part.key}>
            {part.text}
          </b>
        );
      })}
    </span>
  );
}
