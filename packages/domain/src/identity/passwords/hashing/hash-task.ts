/** What a thread that hashes is asked to do. */
export type HashTask =
  | { readonly kind: "hash"; readonly password: string }
  | { readonly kind: "verify"; readonly storedHash: string; readonly password: string };

/** What it says: a hash, whether the password matches, or why it could do neither. */
export type HashAnswer =
  | { readonly kind: "hashed"; readonly hash: string }
  | { readonly kind: "verified"; readonly matches: boolean }
  | { readonly kind: "failed"; readonly because: string };
