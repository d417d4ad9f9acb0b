import "./filter-form.css";
import { Button } from "@boardwalk/ui";
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";

export interface FilterFormProps {
  /** "Filter the login history" */
  label: string;
  /** Fields, each with its name and the value that the address gives it. */
  children: ReactNode;
  isFiltered: boolean;
  /** The page without its filter. */
  clearHref: string;
}

/** What to show stands in the address, so it can be kept, shared and gone back to. */
export function FilterForm({ label, children, isFiltered, clearHref }: FilterFormProps) {
  return (
    <Form
      method="get"
      className="filter-form"
      role="search"
      aria-label={label}
      // Going back shows what the address says, not what the browser remembers of the fields.
      autoComplete="off"
      preventScrollReset
    >
      {children}
      <div className="filter-acts">
        <Button type="submit" variant="line">
          Show
        </Button>
        {isFiltered && (
          <Link className="sm" to={clearHref} preventScrollReset>
            Clear the filter
          </Link>
        )}
      </div>
    </Form>
  );
}
