/** One token of a text, or what is wrong with it. */
export type Scanned<T> =
  | { readonly ok: true; readonly value: T; readonly end: number }
  | { readonly ok: false; readonly offset: number; readonly message: string };
