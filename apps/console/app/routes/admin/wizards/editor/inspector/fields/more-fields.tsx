import { FieldGroup, type FieldGroupProps } from "./field-group.tsx";

/** What is seldom needed, folded away under the words for it. */
export function MoreFields({ words, ...group }: FieldGroupProps & { words: string }) {
  return (
    <details className="more">
      <summary>{words}</summary>
      <FieldGroup {...group} />
    </details>
  );
}
