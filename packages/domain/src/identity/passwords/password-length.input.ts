/** Of a password where it is the only factor, in characters as a person counts them. */
export const PASSWORD_LENGTH = { least: 15, most: 128 } as const;
