export interface DatabaseRoles {
  readonly owner: string;
  readonly app: string;
  readonly system: string;
  readonly jobs: string;
}

export function databaseRoles(prefix: string): DatabaseRoles {
  return { owner: `${prefix}_owner`, app: `${prefix}_app`, system: `${prefix}_system`, jobs: `${prefix}_jobs` };
}

/** Migrations are written for the prefix `boardwalk`; a cluster that holds several of us gives each its own. */
export function withRolePrefix(sql: string, prefix: string): string {
  return sql.replace(/\bboardwalk_(owner|app|system|jobs)\b/g, `${prefix}_$1`);
}
