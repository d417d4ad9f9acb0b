export interface EntriesCountProps {
  total: number;
  /** The same as its reader writes numbers. */
  count: string;
  isFiltered: boolean;
  timeZone: string;
}

/** How many entries a log has, or a filter finds, and by whose clock. */
export function EntriesCount({ total, count, isFiltered, timeZone }: EntriesCountProps) {
  return (
    <p className="hint entries-count" role="status">
      {total === 1 ? "1 entry" : `${count} entries`}
      {isFiltered && (total === 1 ? " matches" : " match")}. Times are in {timeZone.replaceAll("_", " ")}.
    </p>
  );
}
