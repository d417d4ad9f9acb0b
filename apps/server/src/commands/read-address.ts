import { EmailAddressInput } from "@boardwalk/domain/identity/email-address.input";
import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";
import { visible } from "./visible.ts";

/** The one e-mail address that a command is about. */
export function readAddress(command: Command, args: readonly string[]): string {
  const [address = ""] = parseOptions(command, args, [], 1).values;
  if (address === "") throw new OperatorMessage(`There is no e-mail address. Usage: boardwalk ${command.usage}`);
  const read = EmailAddressInput.safeParse(address);
  if (read.success) return read.data;
  throw new OperatorMessage(`"${visible(address)}" is no e-mail address. Write it like name@example.com.`);
}
