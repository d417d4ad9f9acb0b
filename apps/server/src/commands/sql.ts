import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

export const sql: Command = {
  name: "sql",
  usage: 'sql "select …" [--write]',
  says: "runs one statement and prints its rows as JSON; only reads unless --write is given",
  runs: "at the database",
  async run(context, args) {
    const { flags, values } = parseOptions(sql, args, ["write"], 1);
    const [statement = ""] = values;
    if (statement.trim() === "") throw new OperatorMessage(`There is no statement. Usage: boardwalk ${sql.usage}`);
    const { database } = await context.system();
    const { rows } = await database.sql(statement, { write: flags.has("write") }).catch((error: unknown) => {
      throw explain(error);
    });
    context.out(`${JSON.stringify(rows, readable, context.json ? 0 : 2)}\n`);
    return 0;
  },
};

function readable(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value;
}

const SQLSTATE = /^[0-9A-Z]{5}$/;

function explain(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "25006")
    return new OperatorMessage("This statement writes, and sql only reads unless --write is given.");
  return SQLSTATE.test(String(error.code))
    ? new OperatorMessage(`The database refuses this statement: ${error.message}.`)
    : error;
}
