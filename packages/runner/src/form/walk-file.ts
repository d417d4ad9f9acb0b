/** A file as an answer names it. */
export interface WalkFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}
