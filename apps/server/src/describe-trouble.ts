import { OperatorMessage } from "./operator-message.ts";

/** What is told to the person in front of the terminal: a sentence, and never a stack. */
export function describeTrouble(error: unknown): string {
  if (error instanceof OperatorMessage) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "operator") return error.message;
  if (code === "unavailable")
    return "The database does not answer. Check that it runs and that DATABASE_URL leads to it.";
  return error.message.split("\n", 1)[0] ?? error.name;
}
