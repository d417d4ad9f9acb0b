/** One field of the format as the inspector shows it. */
export interface FieldSpec {
  /** As a command names it: `label`, `rules.min`, `settings.timezone`. */
  readonly field: string;
  readonly label: string;
  /** Where the label does not say it all. */
  readonly help?: string;
  readonly kind: FieldKind;
}

export type FieldKind =
  | {
      readonly is: "text";
      readonly lines?: true;
      readonly code?: true;
      /** What an empty field means: no text, nothing at all, or the thing's key again. */
      readonly empty: "text" | "null" | "key";
      readonly placeholder?: "name" | string;
      readonly suggestions?: readonly string[];
    }
  | { readonly is: "money" }
  | { readonly is: "number"; readonly unit?: string; readonly decimal?: true; readonly empty: "null" | 0 }
  | { readonly is: "bytes" }
  | { readonly is: "list"; readonly placeholder: string }
  | { readonly is: "pattern" }
  | { readonly is: "day" }
  | { readonly is: "choice"; readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly is: "icon" }
  | { readonly is: "image" }
  | { readonly is: "color" }
  | { readonly is: "json" }
  /** `off` is what it is where it is off: a field of `rules` goes. */
  | { readonly is: "switch"; readonly off: false | null };
