import type { SetType } from "@boardwalk/engine";
import { Calendar, CircleDot, type LucideIcon, Paperclip, SquareCheck, TextCursorInput } from "lucide-react";

/** What kinds of sets there are, as an author chooses between them. */
export const SET_TYPES: readonly { readonly type: SetType; readonly label: string; readonly icon: LucideIcon }[] = [
  { type: "SINGLE", label: "One choice", icon: CircleDot },
  { type: "MULTIPLE", label: "Several choices", icon: SquareCheck },
  { type: "TEXT_INPUT", label: "Text", icon: TextCursorInput },
  { type: "DATE_PICKER", label: "Date", icon: Calendar },
  { type: "FILE_UPLOAD", label: "Files", icon: Paperclip },
];
