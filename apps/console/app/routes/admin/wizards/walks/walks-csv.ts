import {
  type AnswerColumn,
  listAnswerColumns,
  listWalkIds,
  type ManagedAnswer,
  readAnswerBatch,
  readWalkBatch,
  type WalkRow,
} from "@boardwalk/domain/walks";
import { answerInWords } from "@boardwalk/runner";
import { type AuthorInPieces, handleAuthorStream, streamCsv } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvName } from "../../../../csv-name.ts";
import { walksFilterOf } from "./walks-filter-of.ts";

export { refuseForm as action } from "../../refuse-form.ts";

/** Every walk that the list's filter finds, all pages of it, in its order, with what was answered on its path. */
export async function loader(args: LoaderFunctionArgs) {
  const key = args.params["key"] ?? "";
  return handleAuthorStream(args, async (author) => {
    const columns = await author.work(({ ctx }) => listAnswerColumns(ctx, { key }));
    const head = [...HEAD, ...columns.map(({ title }) => title)];
    return streamCsv(csvName("walks", args.context.services.clock), head, rowsOf(key, columns, author));
  });
}

const HEAD = [
  "Id",
  "Walk",
  "Person",
  "E-mail",
  "Version",
  "State",
  "Step",
  "Steps answered",
  "Steps",
  "Device",
  "Total",
  "Currency",
  "Minutes",
  "Started",
  "Last change",
  "Completed",
] as const;

const AT_ONCE = 200;
// Words and figures of a table that is read by programs too are the same for everybody.
const LOCALE = "en";

async function* rowsOf(key: string, columns: readonly AnswerColumn[], { request, work }: AuthorInPieces) {
  const { input } = walksFilterOf(request);
  const ids = await work(({ ctx }) => listWalkIds(ctx, { key, ...input }));
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { walks, answers } = await work(async ({ ctx }) => {
      const found = await readWalkBatch(ctx, { ids: ids.slice(from, from + AT_ONCE) });
      return { walks: found, answers: await readAnswerBatch(ctx, found) };
    });
    if (walks.length > 0)
      yield walks.map((walk) => [
        ...rowOf(walk),
        ...columns.map((column) => textOf(answers.get(walk.id)?.get(column.key))),
      ]);
  }
}

function rowOf(walk: WalkRow) {
  return [
    walk.id,
    walk.name,
    walk.person.isGuest ? "guest" : walk.person.name,
    walk.person.email,
    walk.version,
    walk.state,
    walk.step,
    walk.stepsAnswered,
    walk.steps,
    walk.device,
    walk.total,
    walk.currency,
    walk.minutes,
    walk.startedAt.toISOString(),
    walk.changedAt.toISOString(),
    walk.completedAt?.toISOString() ?? null,
  ];
}

/** Of a sensitive answer only that it was given. */
function textOf(given: ManagedAnswer | undefined): string | null {
  if (given === undefined) return null;
  if (given.answer === "masked") return "(sensitive)";
  const { value } = given.answer;
  // A day as programs read it.
  if (given.set.type === "DATE_PICKER") return typeof value === "string" ? value : null;
  const lines = answerInWords(given.set, given.answer, LOCALE);
  return lines.map(({ text, more }) => (more === undefined ? text : `${text} (${more})`)).join("; ");
}
