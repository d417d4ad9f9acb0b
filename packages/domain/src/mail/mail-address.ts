import { z } from "zod";

/** One bare address of a mailbox: no name, no second address, nothing that could end a header's line. */
export const MailAddress = z
  .string()
  .max(254)
  .regex(/^[^\s<>()[\]\\,;:"@\p{Cc}\p{Cf}]{1,64}@[^\s<>()[\]\\,;:"@\p{Cc}\p{Cf}]+$/u, "Not the address of a mailbox.");
