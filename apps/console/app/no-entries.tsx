import { Empty } from "@boardwalk/ui";
import { Link } from "@remix-run/react";

export interface NoEntriesProps {
  filter: { from: string | null; to: string | null };
  isFiltered: boolean;
  /** The page without its filter. */
  clearHref: string;
  /** Why the filter cannot find anything, whatever there is. */
  impossible?: string | null;
  /** Where the filter finds nothing: what there is besides. */
  besides: string;
  /** Where there is nothing at all: that, and what will stand here. */
  none: { title: string; says: string };
}

/** A log in which nothing is, or nothing is found. */
export function NoEntries({ filter: { from, to }, isFiltered, clearHref, impossible, besides, none }: NoEntriesProps) {
  const clear = isFiltered && <Link to={clearHref}>Clear the filter</Link>;
  if (from && to && from > to) {
    return (
      <Empty title="From is after To" actions={clear}>
        No day lies between them. Put the earlier day first.
      </Empty>
    );
  }
  return (
    <Empty title={isFiltered ? "Nothing matches this filter" : none.title} actions={clear}>
      {isFiltered ? (impossible ?? besides) : none.says}
    </Empty>
  );
}
