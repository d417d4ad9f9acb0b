import type { Definition } from "../../definition.ts";
import type { Finding } from "../../finding.ts";
import type { EditCommand } from "../edit-command.ts";

/** What takes a finding away, as something that an author does. */
export interface Fix {
  /** What it does, for a button: "Remove the rule". */
  readonly label: string;
  readonly command: EditCommand;
}

/** What may help against findings of one code, the likeliest first. None of it is done, nor proven to help, yet. */
export type FixFinder = (definition: Definition, finding: Finding) => Iterable<Fix | null>;
