import type { WhenInWords } from "@boardwalk/web/when-in-words";

/** A time in words, with the exact one on hover and for machines. */
export function Moment({ when }: { when: WhenInWords }) {
  return (
    <time dateTime={when.iso} title={when.exact}>
      {when.text}
    </time>
  );
}
