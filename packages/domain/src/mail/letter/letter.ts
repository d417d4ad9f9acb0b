/** What a mail says, before it is text or HTML. Everything in it is plain words: the writers escape. */
export interface Letter {
  readonly subject: string;
  /** What a list of mails shows beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly parts: readonly LetterPart[];
  /** Why it came, and what to do where it should not have. */
  readonly why: string;
}

export type LetterPart =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "hint"; readonly words: string }
  /** What must not be overlooked: a bar at the start side. */
  | { readonly kind: "caution"; readonly words: string }
  | { readonly kind: "button"; readonly label: string; readonly href: string }
  | { readonly kind: "link"; readonly label: string; readonly href: string }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  /** How far somebody has come: planks that are done, the one that is next, and those to come. */
  | { readonly kind: "boards"; readonly done: number; readonly total: number; readonly says: string };

export interface Fact {
  readonly label: string;
  readonly value: string;
}
