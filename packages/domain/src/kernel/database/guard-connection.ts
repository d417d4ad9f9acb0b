import type { AbstractSqlConnection } from "@mikro-orm/sql";
import type { OpenTransaction } from "./open-transaction.ts";

/** Every query and every transaction of the ORM passes here; those without the open transaction's context are refused. */
export function guardConnection(connection: AbstractSqlConnection, openTransaction: OpenTransaction): void {
  const execute = connection.execute.bind(connection);
  const begin = connection.begin.bind(connection);
  connection.execute = (query, params, method, ctx, loggerContext) => {
    if (!ctx) openTransaction.refuseGoingAround("A query");
    return execute(query, params, method, ctx, loggerContext);
  };
  connection.begin = (options) => {
    if (!options?.ctx) openTransaction.refuseGoingAround("A second transaction");
    return begin(options);
  };
}
