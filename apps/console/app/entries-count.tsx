export interface EntriesCountProps {
  total: number;
  isFiltered: boolean;
  timeZone: string;
}

/** How many entries a log has, or a filter finds, and by whose clock. */
export function EntriesCount({ total, isFiltered, timeZone }: EntriesCountProps) {
  return (
    <p className="hint entries-count" role="status">
      {total === 1 ? "1 entry" : `${total.toLocaleString("en")} entries`}
      {isFiltered && (total === 1 ? " matches" : " match")}. Times are in {timeZone.replaceAll("_", " ")}.
    </p>
  );
}
