import { z } from "zod";

/** The ways in that are recorded, as the login history stores them. */
export const AuthMethodInput = z.enum(["password", "magic_link", "oauth", "passkey", "mfa", "recovery_code"]);
export type KnownAuthMethod = z.infer<typeof AuthMethodInput>;
