import { expect, test } from "vitest";
import { Conflict, Invalid, NotFound, Unavailable } from "../errors.ts";
import { translateDatabaseError } from "./translate-database-error.ts";

const failure = (code: string, more: object = {}) => Object.assign(new Error("driver's words"), { code, ...more });

test.each(["08006", "57P01", "57P03", "53200", "53300", "55P03", "57014", "ECONNREFUSED", "ECONNRESET"])(
  "%s means that the database is away",
  (code) => {
    expect(translateDatabaseError(failure(code))).toBeInstanceOf(Unavailable);
    expect(translateDatabaseError(new Error("wrapped by the ORM", { cause: failure(code) }))).toBeInstanceOf(
      Unavailable,
    );
  },
);

test.each(["53100", "ENOSPC", "EDQUOT"])("%s means that its disk is full", (code) => {
  expect(translateDatabaseError(new Error("wrapped by the ORM", { cause: failure(code) }))).toMatchObject({
    code: "unavailable",
    because: "disk full",
  });
});

test("a server that takes no writes is away for whoever wants to write, and a mistake of ours for whoever reads", () => {
  const refused = failure("25006");
  expect(translateDatabaseError(refused, { writes: true })).toBeInstanceOf(Unavailable);
  expect(translateDatabaseError(refused, { writes: false })).toBe(refused);
});

test("several failed addresses of one host are one database that is away", () => {
  const both = new AggregateError([failure("ECONNREFUSED"), failure("ECONNREFUSED")]);
  expect(translateDatabaseError(both)).toBeInstanceOf(Unavailable);
});

test.each(["22021", "22P05"])("%s means text that cannot be stored", (code) => {
  expect(translateDatabaseError(failure(code))).toBeInstanceOf(Invalid);
});

test("a broken uniqueness names its constraint", () => {
  expect(translateDatabaseError(failure("23505", { constraint: "users_email_key" }))).toEqual(
    new Conflict("users_email_key"),
  );
});

test("what has a meaning already, and what nobody foresaw, stays what it is", () => {
  const [known, unknown] = [new NotFound(), failure("XX999")];
  expect(translateDatabaseError(known)).toBe(known);
  expect(translateDatabaseError(unknown)).toBe(unknown);
});
