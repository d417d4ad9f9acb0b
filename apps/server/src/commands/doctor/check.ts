import type { CommandContext } from "../command.ts";

export interface Finding {
  ok: boolean;
  /** Well as far as it goes, and may be otherwise tomorrow: told, and no reason to fail. */
  warning?: true;
  /** What was found and, where it is not well, what to do. */
  says: string;
}

/** One thing that the doctor looks at; what it throws counts as a finding too. */
export interface Check {
  about: string;
  look(context: CommandContext): Promise<Finding>;
}
