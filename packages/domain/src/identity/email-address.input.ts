import { z } from "zod";

/** As somebody types it to say who they are. Whether a mail can go there is for `MailAddress` to say. */
export const EmailAddressInput = z
  .string({ error: "Enter your e-mail address." })
  .trim()
  .min(1, "Enter your e-mail address.")
  .max(255, "That is longer than an e-mail address can be.")
  // These two letters become i and k when a database writes them small: another spelling of somebody's address, uncounted by their limits.
  .regex(/^[^\u0130\u212A]*$/u, "Enter an e-mail address like name@example.com.")
  // A database keeps no null byte, and no address holds a control character.
  .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u, "Enter an e-mail address like name@example.com.");
