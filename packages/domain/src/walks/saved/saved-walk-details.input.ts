import { z } from "zod";

const MOST_TAGS = 10;
const LONGEST_TAG = 30;
const TAGS = `Up to ${MOST_TAGS} words of up to ${LONGEST_TAG} characters, with commas between.`;

/** "Music, by the water" as one types it: small letters, each once. */
const Tags = z
  .union([z.string().max(1000, TAGS), z.array(z.string())])
  .nullish()
  .transform((typed) => {
    const words = Array.isArray(typed) ? typed : (typed ?? "").split(",");
    return [
      ...new Set(words.map((word) => word.trim().replace(/\s+/gu, " ").toLowerCase()).filter((word) => word !== "")),
    ];
  })
  .refine(
    (tags) => tags.length <= MOST_TAGS && tags.every((tag) => tag.length <= LONGEST_TAG && !/\p{Cc}/u.test(tag)),
    TAGS,
  );

const NAME = "Give it a name.";

/** What a person says of a saved walk. */
export const SavedWalkDetails = z.object({
  name: z
    .string({ error: NAME })
    .trim()
    .min(1, NAME)
    .max(120, "A name has up to 120 characters.")
    .regex(/^\P{Cc}*$/u, "A name has no line breaks."),
  description: z
    .string()
    .trim()
    .max(2000, "A description has up to 2,000 characters.")
    // A database keeps no null byte.
    .transform((text) => text.replaceAll("\0", "").replaceAll("\r\n", "\n"))
    .nullish()
    .transform((text) => text || null),
  tags: Tags,
  isPublic: z.boolean().default(false),
});
export type SavedWalkDetails = z.input<typeof SavedWalkDetails>;
