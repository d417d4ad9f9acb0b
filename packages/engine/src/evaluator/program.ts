import type { SetType, TextFormat } from "../definition.ts";
import type { Exit, Problem } from "../state.ts";
import type { Condition } from "./condition.ts";
import type { Pattern } from "./pattern.ts";

/**
 * A definition made ready for walks: plain, immutable data, shared by all walks of a version.
 * Steps, and nodes (sets and options), are known by their numbers; what is left out is empty, false or 0.
 * The nodes of a step stand together, each behind those that decide whether it is visible or disabled.
 * With n nodes, the task k is to look at node k; n + k, to judge set k; 2n + k, to leave step k.
 */
export interface Program {
  readonly format: "boardwalk.program/1";
  readonly steps: readonly ProgramStep[];
  readonly nodes: readonly ProgramNode[];
  readonly stepNumbers: Readonly<Record<string, number>>;
  readonly nodeNumbers: Readonly<Record<string, number>>;
  /** To leave the steps whose rules look at the total, and at what was skipped: tasks. */
  readonly onTotal: readonly number[];
  readonly onSkip: readonly number[];
  /** Of a draft: what is a problem of each walk that has the step on its path and, of a set, fails its pattern. */
  readonly problems: readonly { readonly problem: Problem; readonly step: number; readonly set?: number }[];
}

export interface ProgramStep {
  readonly key: string;
  readonly required: boolean;
  /** The numbers of its sets and options, rising. */
  readonly nodes: readonly number[];
  /** Those that are OPTIONAL, and the others; in precedence, without those that never match. */
  readonly exits: readonly ProgramRule[];
  readonly rules: readonly ProgramRule[];
  /** The step that follows in order. */
  readonly onwards?: number;
  /** Steps on the longest way from here, itself included. */
  readonly longest: number;
}

export interface ProgramRule {
  readonly to: number;
  /** Of an OPTIONAL one. */
  readonly offer?: Exit;
  readonly option?: number;
  readonly when?: Condition;
}

/** A set, or an option; each has the fields of its kind. */
export interface ProgramNode {
  readonly type: SetType | "OPTION";
  /** Dotted. */
  readonly key: string;
  readonly step: number;
  /** The options of its dependencies. An empty `show` is one that never holds. */
  readonly show?: readonly number[];
  readonly hide?: readonly number[];
  readonly disable?: readonly number[];
  readonly require?: readonly number[];
  readonly required?: true;
  /** Nodes to look at again when it changes. */
  readonly moves?: readonly number[];
  /** Sets to judge, and steps to leave another way, when it changes: tasks, as above. */
  readonly asks: readonly number[];

  /** Of an option. */
  readonly set?: number;
  readonly name?: string;
  /** In hundredths. */
  readonly price?: number;
  readonly disabled?: true;
  readonly requiresInput?: true;

  /** Of a set: its options by their own keys, and those that something may require. */
  readonly options?: Readonly<Record<string, number>>;
  readonly requirable?: readonly number[];
  /** Of MULTIPLE how many, of TEXT_INPUT how much. */
  readonly min?: number;
  readonly max?: number;
  /** Of TEXT_INPUT. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  /** A bad one matches nothing. */
  readonly badPattern?: true;
  readonly format?: TextFormat;
  /** Of DATE_PICKER. */
  readonly earliest?: DateBound;
  readonly latest?: DateBound;
  /** Of FILE_UPLOAD; in lower case, not empty. */
  readonly accept?: readonly string[];
  readonly maxBytes?: number;
  readonly maxFiles?: number;
}

/** Days since 1970-01-01, or since the day on which the walk began. */
export interface DateBound {
  readonly days: number;
  readonly sinceToday?: true;
}
