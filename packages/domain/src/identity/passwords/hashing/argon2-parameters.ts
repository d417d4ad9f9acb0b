/** OWASP's floor for argon2id. Raising it rehashes each password at its next sign-in. */
export const ARGON2_PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
