export interface Parts {
  readonly step: string;
  readonly set?: string;
  readonly option?: string;
}

/** The keys in a dotted one. */
export function partsOf(at: string): Parts {
  const [step = "", set, option] = at.split(".");
  if (set === undefined) return { step };
  return option === undefined ? { step, set } : { step, set, option };
}
