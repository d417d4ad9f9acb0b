/** Everything that an entry of work within a process wants to know. */
export interface PreparedComputation {
  /** What else a reader has to know to judge the figures. */
  readonly about: readonly string[];
  readonly questions: readonly Question[];
  /** Gives back what was opened for it. */
  close?(): Promise<void>;
}

export type Unit = "µs" | "bytes" | "per second" | "times";

/** One thing that is measured: ways to do it, each at several sizes. All of them take turns with each other. */
export interface Question {
  readonly title: string;
  readonly unit: Unit;
  /** What a size counts, such as options; null where there is one size alone. */
  readonly sizesOf: string | null;
  readonly contenders: readonly [Contender, ...Contender[]];
  readonly goals: readonly FigureGoal[];
  /** Before anything is counted, where a compiler needs longer than usual to have done its work. */
  readonly warmUpTurns?: number;
  /** Fewer than the course's, where one turn says it all. */
  readonly mostRounds?: number;
}

/** One way to do it, in a process of its own for each size. The first of a question is what the others are compared with. */
export interface Contender {
  readonly name: string;
  /** Exports `prepare: Prepare`. */
  readonly module: URL;
  readonly sizes: readonly number[];
  readonly nodeOptions?: readonly string[];
  /** Handed to `prepare`, such as a database's address. */
  readonly input?: string;
}

/** Gets everything ready for one size and says how a turn is done. */
export type Prepare = (size: number, input: string) => Turn | Promise<Turn>;

/** One turn of about so many milliseconds; gives the figure that it found, in the question's unit. */
export type Turn = (milliseconds: number) => number | Promise<number>;

/** A figure against another one of the same question, or against a plain number. */
export interface FigureGoal {
  readonly says: string;
  readonly figure: FigureName;
  readonly against: FigureName | 1;
  readonly bound: "at least" | "at most";
  readonly limit: number;
}

export interface FigureName {
  readonly name: string;
  readonly size: number;
}
