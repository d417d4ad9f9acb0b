/** Connections to PostgreSQL, the same for every alternative; ours by default. */
export const POOL_SIZE = 10;
