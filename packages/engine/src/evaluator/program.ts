import type { TextFormat } from "../definition.ts";
import type { Condition } from "./condition.ts";
import type { Pattern } from "./pattern.ts";

/**
 * A definition made ready for walks: plain, immutable data, shared by all walks of a version.
 * Steps, and nodes (sets and options), are known by their numbers; what is left out is empty, false or 0.
 */
export interface Program {
  readonly format: "boardwalk.program/1";
  readonly steps: readonly ProgramStep[];
  readonly nodes: readonly ProgramNode[];
  readonly stepNumbers: Readonly<Record<string, number>>;
  readonly nodeNumbers: Readonly<Record<string, number>>;
  /** Steps whose rules look at the total, and at what was skipped. */
  readonly totalReaders: readonly number[];
  readonly skippedReaders: readonly number[];
  /** Only a faulty one can have problems other than a cycle. */
  readonly faulty: boolean;
}

export interface ProgramStep {
  readonly key: string;
  readonly required: boolean;
  /** Its nodes are `first` up to, but without, `end`. */
  readonly first: number;
  readonly end: number;
  /** The nodes, each behind those of this step that it looks at; left out where that is their own order. */
  readonly order?: readonly number[];
  /** In precedence, without those that never match. */
  readonly rules: readonly ProgramRule[];
  readonly badConditions?: number;
  /** Steps on the longest way from here, itself included. */
  readonly longest: number;
}

export interface ProgramRule {
  readonly to: number;
  readonly exit?: true;
  readonly name?: string;
  readonly option?: number;
  readonly when?: Condition;
}

export type ProgramNode = ProgramSet | ProgramOption;

interface AnyProgramNode {
  /** Dotted. */
  readonly key: string;
  /** Its place in the step's order. */
  readonly rank: number;
  /** The options of its dependencies. An empty `show` is one that never holds. */
  readonly show?: readonly number[];
  readonly hide?: readonly number[];
  readonly require?: readonly number[];
}

export interface ProgramOption extends AnyProgramNode {
  readonly type: "OPTION";
  readonly set: number;
  readonly name: string;
  /** In hundredths. */
  readonly price?: number;
  readonly disabled?: true;
  readonly requiresInput?: true;
  readonly disable?: readonly number[];
  /** Nodes that it shows, hides or disables. */
  readonly moves?: readonly number[];
  /** Sets that it makes required, or an option of theirs. */
  readonly asks?: readonly number[];
  /** Steps with a rule for it. */
  readonly leads?: readonly number[];
}

interface AnyProgramSet extends AnyProgramNode {
  readonly step: number;
  readonly required?: true;
  /** Its options are the nodes behind it up to, but without, `end`. */
  readonly end: number;
  /** Its options that something may require. */
  readonly requirable?: readonly number[];
  /** Steps with a condition that looks at it. */
  readonly readers?: readonly number[];
}

export interface ProgramChoiceSet extends AnyProgramSet {
  readonly type: "SINGLE" | "MULTIPLE";
  readonly min?: number;
  readonly max?: number;
}

export interface ProgramTextSet extends AnyProgramSet {
  readonly type: "TEXT_INPUT";
  readonly minLength?: number;
  readonly maxLength?: number;
  /** False for a bad one. */
  readonly pattern?: Pattern | false;
  readonly format?: TextFormat;
  readonly min?: number;
  readonly max?: number;
}

export interface ProgramDateSet extends AnyProgramSet {
  readonly type: "DATE_PICKER";
  readonly min?: DateBound;
  readonly max?: DateBound;
}

/** Days since 1970-01-01, or since the day on which the walk began. */
export interface DateBound {
  readonly days: number;
  readonly sinceToday?: true;
}

export interface ProgramFileSet extends AnyProgramSet {
  readonly type: "FILE_UPLOAD";
  /** In lower case; not empty. */
  readonly accept?: readonly string[];
  readonly maxBytes?: number;
  readonly maxFiles?: number;
}

export type ProgramSet = ProgramChoiceSet | ProgramTextSet | ProgramDateSet | ProgramFileSet;
