/** What a failed job was, once somebody decided about it. */
export interface SettledJob {
  readonly queue: string;
}
