/** Where the pages of one walk are; the apps know, and say it once. */
export interface WalkAddresses {
  /** `set` leads to one of its questions; `from` is where its button leads back to. */
  readonly step: (step: string, at?: { readonly set?: string; readonly from?: "review" }) => string;
  readonly review: string;
  readonly later: string;
  readonly file: (id: string) => string;
}
