/** How many bytes of UTF-8 a secret has at least. */
export const LEAST_SECRET_BYTES = 32;

export const isLongEnough = (secret: string): boolean => Buffer.byteLength(secret) >= LEAST_SECRET_BYTES;
