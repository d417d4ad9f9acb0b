/** Where the pages of one walk are; the apps know, and say it once. */
export interface WalkAddresses {
  readonly step: (step: string) => string;
  readonly review: string;
  readonly later: string;
  readonly file: (id: string) => string;
}
