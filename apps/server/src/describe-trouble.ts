import { OperatorMessage } from "./operator-message.ts";

const SQLSTATE = /^[0-9A-Z]{5}$/;
// Who may not come in, and databases that are not there.
const REFUSED_AT_THE_DOOR = /^(28|3D|42501)/;

/** What is told to the person in front of the terminal: a sentence, and never a stack. */
export function describeTrouble(error: unknown): string {
  if (error instanceof OperatorMessage) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  if (code === "operator") return error.message;
  if ("because" in error && error.because === "disk full")
    return `${error.message} Nothing was changed. Make room there, and try again.`;
  if (code === "unavailable")
    return "The database does not answer. Check that it runs and that DATABASE_URL leads to it.";
  const says = asSentence(error.message.split("\n", 1)[0] ?? error.name);
  if (REFUSED_AT_THE_DOOR.test(code))
    return `The database refuses: ${says} Check the login and the name of the database in DATABASE_URL.`;
  return SQLSTATE.test(code) ? `The database refuses: ${says}` : says;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
