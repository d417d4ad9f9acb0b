export interface Command {
  id: string;
  label: string;
  /** At the end of its row: the key that does the same, or where it leads. */
  hint?: string;
  /** Other words by which it is found. */
  keywords?: string;
  onAction: () => void;
}

export interface CommandGroup {
  title: string;
  items: readonly Command[];
}
