import fc from "fast-check";

/** How many in a hundred things of a wizard are out of the ordinary. */
export interface Odds {
  readonly inactive: number;
  readonly duplicate: number;
  readonly unknown: number;
  readonly backward: number;
  readonly ahead: number;
  readonly badPattern: number;
  readonly pattern: number;
  readonly missingCondition: number;
  readonly badCondition: number;
  /** Limits that leave little or nothing over. */
  readonly tight: number;
  readonly requireOrDisable: number;
  readonly optionalStep: number;
  readonly optionalSet: number;
  readonly withoutChoice: number;
  /** Rules that look at options. */
  readonly byOption: number;
  /** Conditions that look at the whole path alone. */
  readonly pathWide: number;
}

/** Drafts: mostly in order, with everything that an author can get wrong. */
export const draftOdds: Odds = {
  inactive: 5,
  duplicate: 3,
  unknown: 3,
  backward: 12,
  ahead: 15,
  badPattern: 4,
  pattern: 25,
  missingCondition: 6,
  badCondition: 5,
  tight: 20,
  requireOrDisable: 50,
  optionalStep: 30,
  optionalSet: 40,
  withoutChoice: 45,
  byOption: 65,
  pathWide: 10,
};

/** Wizards that mostly have no findings, and nothing in which a person can be stuck. */
export const soundOdds: Odds = {
  inactive: 0,
  duplicate: 0,
  unknown: 0,
  backward: 0,
  ahead: 0,
  badPattern: 0,
  pattern: 0,
  missingCondition: 0,
  badCondition: 0,
  tight: 0,
  requireOrDisable: 0,
  optionalStep: 30,
  optionalSet: 40,
  withoutChoice: 45,
  byOption: 50,
  pathWide: 10,
};

/** Wizards on whose way one can go far, and where what is chosen early decides what comes late. */
export const livelyOdds: Odds = {
  ...soundOdds,
  requireOrDisable: 30,
  optionalStep: 60,
  optionalSet: 95,
  withoutChoice: 10,
  byOption: 10,
  pathWide: 80,
};

/** True so many times in a hundred; shrinks to false. */
export function often(percent: number): fc.Arbitrary<boolean> {
  if (percent === 0) return fc.constant(false);
  return fc.nat(99).map((roll) => roll >= 100 - percent);
}
