export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a graph stands. */
export interface FlowLayout {
  /** By the step's key, and the end by `END`. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** By the edge's id: where it leaves, where it bends, where it arrives. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/** No step has this key. */
export const END = "(end)";

export const STEP_SIZE = { width: 216, height: 58 } as const;
export const END_SIZE = { width: 116, height: 34 } as const;
