import { forwardRef, type KeyboardEvent } from "react";

export interface FilterFieldProps {
  value: string;
  onChange: (value: string) => void;
  onClose: () => void;
  /** From here into what was found. */
  onDown: () => void;
}

/** Finds lines by their names and keys as one types. */
export const FilterField = forwardRef<HTMLInputElement, FilterFieldProps>(function FilterField(
  { value, onChange, onClose, onDown },
  ref,
) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" && event.key !== "ArrowDown") return;
    event.preventDefault();
    if (event.key === "Escape") onClose();
    else onDown();
  };
  return (
    <div className="outline-filter">
      <input
        ref={ref}
        className="input"
        type="search"
        aria-label="Filter the outline"
        placeholder="Name or key"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
});
