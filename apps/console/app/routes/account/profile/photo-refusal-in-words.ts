import type { FileRefusal } from "@boardwalk/domain/files";

/** Why a picture was not taken, and what would be. */
export function photoRefusalInWords(because: FileRefusal | "no-room"): string {
  switch (because) {
    case "empty":
      return "Choose a picture first.";
    case "too-large":
      return "This picture is larger than 5 MB. Choose a smaller one.";
    case "too-many-pixels":
      return "This picture has more than 50 million pixels. Choose a smaller one.";
    case "wrong-type":
      return "This file is no PNG, JPEG or WebP. Choose a picture of one of these kinds.";
    case "unreadable":
      return "This picture cannot be read. Save it anew, or choose another one.";
    case "no-room":
      return "Your files take up all the room that you have. Delete some first.";
    default:
      return because satisfies never;
  }
}
