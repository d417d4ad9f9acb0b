import type { ActionFunctionArgs } from "@remix-run/node";
import { changeDetails } from "./change-details.ts";
import { changePhoto } from "./change-photo.ts";

/** Two forms stand on the page: the one with a picture comes in parts, the other one does not. */
export async function changeProfile(args: ActionFunctionArgs) {
  const isPhoto = /^multipart\/form-data\b/i.test(args.request.headers.get("Content-Type") ?? "");
  return isPhoto ? changePhoto(args) : changeDetails(args);
}
