import { ArrowDown, ArrowUp } from "lucide-react";
import { Checkbox } from "../choice/checkbox.tsx";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { Link } from "../link/link.tsx";
import { useHydrated } from "../use-hydrated.ts";
import type { TickedRows } from "./use-ticked-rows.ts";

export interface TableColumn {
  key: string;
  label: string;
  numeric?: boolean;
  /** Left out where it is narrow; what it says must then be found by opening the row. */
  onlyWide?: boolean;
  /** Where the head leads to sort by this column, and how it is sorted now. */
  sort?: { href: string; direction: "ascending" | "descending" | "none" };
}

export interface TableHeadProps {
  columns: readonly TableColumn[];
  ticking?: TickedRows;
}

export function TableHead({ columns, ticking }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {ticking && <PickAll ticking={ticking} />}
        {columns.map((column) => (
          <Head key={column.key} column={column} />
        ))}
      </tr>
    </thead>
  );
}

/** Ticks by script alone, so it is there once scripts run; its place is kept. */
function PickAll({ ticking: { ticked, total, tickAll } }: { ticking: TickedRows }) {
  const isHydrated = useHydrated();
  const isAll = total > 0 && ticked === total;
  return (
    <th scope="col" className="pick" data-waits={!isHydrated || undefined}>
      <Checkbox
        aria-label={isAll ? "Select none" : "Select all on this page"}
        checked={isAll}
        some={ticked > 0 && !isAll}
        onChange={({ target }) => tickAll(target.checked)}
      />
    </th>
  );
}

function Head({ column: { label, numeric, onlyWide, sort } }: { column: TableColumn }) {
  const isSorted = sort !== undefined && sort.direction !== "none";
  return (
    <th
      scope="col"
      className={classNames(numeric && "num", onlyWide && "only-wide")}
      aria-sort={isSorted ? sort.direction : undefined}
    >
      {sort ? (
        <Link href={sort.href}>
          {label}
          {isSorted && <Icon icon={sort.direction === "ascending" ? ArrowUp : ArrowDown} />}
        </Link>
      ) : (
        label
      )}
    </th>
  );
}
