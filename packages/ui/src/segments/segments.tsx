import { classNames } from "../class-names.ts";
import { Link } from "../link/link.tsx";

export type Segment = { id: string; label: string; current: boolean; className?: string } & (
  | { href: string; onPress?: never }
  | { href?: never; onPress: () => void }
);

export interface SegmentsProps {
  label: string;
  items: readonly Segment[];
}

/** A few exclusive views of the same thing, as links where the address keeps them. */
export function Segments({ label, items }: SegmentsProps) {
  return (
    <fieldset className="segs" aria-label={label}>
      {items.map((item) =>
        item.href === undefined ? (
          <button
            key={item.id}
            type="button"
            className={classNames(item.className)}
            aria-pressed={item.current}
            onClick={item.onPress}
          >
            {item.label}
          </button>
        ) : (
          <Link
            key={item.id}
            href={item.href}
            className={classNames(item.className)}
            aria-current={item.current ? "true" : undefined}
          >
            {item.label}
          </Link>
        ),
      )}
    </fieldset>
  );
}
