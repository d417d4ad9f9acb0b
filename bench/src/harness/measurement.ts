/** What one alternative did in one round. */
export interface Measurement {
  readonly requests: number;
  readonly milliseconds: number;
  /** Of the serving process alone, in user and system time. */
  readonly serverCpuMicroseconds: number;
}
