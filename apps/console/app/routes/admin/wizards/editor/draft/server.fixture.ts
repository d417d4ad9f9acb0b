import type { Definition } from "@boardwalk/engine";
import { applyCommand, describeCommand, type EditCommand, rebaseCommand } from "@boardwalk/engine/editing";
import type {
  EditReply,
  EditTransport,
  LoadReply,
  LookReply,
  MissedEdit,
  NoReply,
  SentEdit,
} from "./edit-transport.ts";

interface Logged extends MissedEdit {
  readonly id: string;
  readonly inverse: EditCommand;
  readonly before: Definition;
  readonly undoes: number | null;
}

/** A server in a few lines: what it says is what the real one says, and it can be slow, deaf or away. */
export class FakeServer {
  readonly log: Logged[] = [];
  definition: Definition;
  /** Said instead of an answer. `lost`: what was asked is done, and the answer never comes. */
  mood: NoReply | "lost" | null = null;
  tellsNothingOfOthers = false;

  constructor(definition: Definition) {
    this.definition = definition;
  }

  get revision(): number {
    return this.log.length;
  }

  as(person: string): EditTransport {
    return {
      send: async (edit) => this.#answer(() => this.#edit(person, edit)),
      look: async (since) =>
        this.#answer((): LookReply => {
          const { revision } = this;
          const history = this.#history(person);
          return { kind: "looked", revision, missed: this.#missed(since), history, editors: [] };
        }),
      load: async () =>
        this.#answer((): LoadReply => {
          const { definition, revision } = this;
          return { kind: "loaded", definition, revision, history: this.#history(person) };
        }),
    };
  }

  #answer<T>(give: () => T): T | NoReply {
    if (this.mood !== null && this.mood !== "lost") return this.mood;
    const given = give();
    return this.mood === "lost" ? { kind: "away", why: "offline" } : given;
  }

  #edit(person: string, edit: SentEdit): EditReply {
    const known = this.log.find(({ id }) => id === edit.id);
    if (known) return this.#applied(person, edit, known);
    const wanted = this.#wanted(person, edit);
    if (wanted === null) return { kind: "invalid", message: "There is nothing to take back." };
    const missed = this.log.slice(wanted.since).map(({ command }) => command);
    const command = rebaseCommand(wanted.command, missed);
    const applied = applyCommand(this.definition, command);
    const { revision } = this;
    if (!applied.ok) {
      const history = this.#history(person);
      return { kind: "stale", refusal: applied.refusal, revision, missed: this.#missed(edit.base), history };
    }
    const { inverse } = applied;
    const { id } = edit;
    const logged = { id, revision: revision + 1, command, inverse, before: this.definition, by: person };
    this.log.push({ ...logged, undoes: wanted.undoes });
    this.definition = applied.definition;
    return this.#applied(person, edit, { ...logged, undoes: wanted.undoes });
  }

  #applied(person: string, edit: SentEdit, { revision, command }: Logged): EditReply {
    const missed = this.#missed(edit.base)?.filter((one) => one.revision < revision) ?? null;
    return { kind: "applied", revision, command, missed, history: this.#history(person) };
  }

  #wanted(person: string, { kind, command, base }: SentEdit) {
    if (kind === "command") return command && { command, since: base, undoes: null };
    const { undo, redo } = this.#stacks(person);
    const revision = (kind === "redo" ? redo : undo).at(-1);
    const logged = this.log.find((one) => one.revision === revision);
    if (logged === undefined || revision === undefined) return null;
    const nothing: EditCommand = { name: "several", commands: [] };
    return { command: kind === "give-up" ? nothing : logged.inverse, since: revision, undoes: revision };
  }

  #stacks(person: string) {
    const undo: number[] = [];
    const redo: number[] = [];
    for (const { by, revision, undoes, command } of this.log) {
      if (by !== person) continue;
      if (undoes === null) {
        undo.push(revision);
        redo.length = 0;
      } else if (redo.includes(undoes)) {
        redo.splice(redo.indexOf(undoes), 1);
        undo.push(revision);
      } else {
        undo.splice(undo.indexOf(undoes), 1);
        if (command.name !== "several" || command.commands.length > 0) redo.push(revision);
      }
    }
    return { undo, redo };
  }

  #history(person: string) {
    const { undo, redo } = this.#stacks(person);
    const words = (revision: number | undefined) => {
      let logged = this.log.find((one) => one.revision === revision);
      while (logged?.undoes != null) logged = this.log[logged.undoes - 1];
      return logged ? describeCommand(logged.command, logged.before) : null;
    };
    return { undo: words(undo.at(-1)), redo: words(redo.at(-1)) };
  }

  #missed(since: number): MissedEdit[] | null {
    if (this.tellsNothingOfOthers) return null;
    return this.log.slice(since).map(({ revision, command, by }) => ({ revision, command, by }));
  }
}
