import { z } from "zod";

const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/);

// 1023 bytes are what a credential id may have at most.
const CREDENTIAL_ID = bytes(1364);

/** What a browser says when a new passkey was made. */
export const RegistrationAnswerInput = z.object({
  id: CREDENTIAL_ID,
  rawId: CREDENTIAL_ID,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: bytes(8_192),
    attestationObject: bytes(32_768),
    transports: z.array(z.string()).max(20).catch([]).default([]),
  }),
});
export type RegistrationAnswerInput = z.output<typeof RegistrationAnswerInput>;

/** What a browser says when a passkey has signed. */
export const AssertionAnswerInput = z.object({
  id: CREDENTIAL_ID,
  rawId: CREDENTIAL_ID,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: bytes(8_192),
    authenticatorData: bytes(8_192),
    signature: bytes(4_096),
    userHandle: bytes(128).nullish(),
  }),
});
export type AssertionAnswerInput = z.output<typeof AssertionAnswerInput>;
