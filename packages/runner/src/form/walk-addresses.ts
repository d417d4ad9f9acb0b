/** Where the pages of one walk are; the apps know, and say it once. */
export interface WalkAddresses {
  readonly step: (step: string) => string;
  readonly review: string;
  readonly later: string;
  /** Where somebody signs in who is no longer, and comes back to this page. */
  readonly login: string;
  readonly file: (id: string) => string;
}
