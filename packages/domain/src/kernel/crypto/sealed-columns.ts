export interface SealedColumn {
  readonly table: string;
  /** The column that tells the table's rows apart. */
  readonly key: string;
  readonly column: string;
}

/** Every column that the key ring seals; a text in it is sealed about `table.column:key`. Another one is one line. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: "connected_apps", key: "id", column: "access_token_encrypted" },
  { table: "connected_apps", key: "id", column: "refresh_token_encrypted" },
  { table: "interrupted_forms", key: "id", column: "form_ciphertext" },
  { table: "oauth_accounts", key: "id", column: "access_token_encrypted" },
  { table: "oauth_accounts", key: "id", column: "refresh_token_encrypted" },
  { table: "oauth_states", key: "id", column: "code_verifier_encrypted" },
  { table: "oauth_states", key: "id", column: "nonce_encrypted" },
  { table: "outgoing_mail", key: "id", column: "body_ciphertext" },
  { table: "outgoing_mail", key: "id", column: "subject_ciphertext" },
  { table: "webhooks", key: "id", column: "previous_secret_ciphertext" },
  { table: "webhooks", key: "id", column: "secret_ciphertext" },
  { table: "wizard_user_selections", key: "selection_id", column: "additional_input_encrypted" },
];

/** What a sealed text is bound to. */
export function placeOfSealed({ table, column }: SealedColumn, id: string): string {
  return `${table}.${column}:${id}`;
}
