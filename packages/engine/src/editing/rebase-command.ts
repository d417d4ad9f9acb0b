import type { EditCommand, SingleCommand } from "./edit-command.ts";
import { addBeside } from "./references/add-beside.ts";
import { followCommand } from "./references/follow-command.ts";

/** A command as its author would have given it after those that came in between: what it names goes by its new keys. */
export function rebaseCommand(command: EditCommand, missed: readonly EditCommand[]): EditCommand {
  return across(command, missed.flatMap(parts)).command;
}

/** Commands that build on each other, after others that came in between. */
export function rebaseCommands(commands: readonly EditCommand[], missed: readonly EditCommand[]): EditCommand[] {
  return allAcross(commands, missed.flatMap(parts)).commands;
}

interface Across {
  readonly command: EditCommand;
  /** What the author's further commands have missed. */
  readonly missed: readonly SingleCommand[];
}

function allAcross(commands: readonly EditCommand[], missed: readonly SingleCommand[]) {
  let before = missed;
  const crossed = commands.map((one) => {
    const { command, missed: after } = across(one, before);
    before = after;
    return command;
  });
  return { commands: crossed, missed: before };
}

function across(command: EditCommand, missed: readonly SingleCommand[]): Across {
  if (missed.length === 0) return { command, missed };
  if (command.name === "several") {
    const crossed = allAcross(command.commands, missed);
    return { command: { ...command, commands: crossed.commands }, missed: crossed.missed };
  }
  let here: SingleCommand = command;
  const renamed: SingleCommand[] = [];
  const after: SingleCommand[] = [];
  for (const one of missed) {
    after.push(followCommand(one, here));
    here = followCommand(here, one);
    const beside = here.name === "add" ? addBeside(here, one) : null;
    if (!beside) continue;
    here = beside.command;
    renamed.push(beside.renamed);
  }
  return { command: here, missed: [...renamed, ...after] };
}

function parts(command: EditCommand): readonly SingleCommand[] {
  return command.name === "several" ? command.commands.flatMap(parts) : [command];
}
