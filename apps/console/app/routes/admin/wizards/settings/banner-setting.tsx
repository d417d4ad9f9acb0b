import { TextField } from "@boardwalk/ui";
import { useState } from "react";
import { imageWords } from "../editor/inspector/fields/image-words.ts";
import type { SettingProps } from "./setting-props.ts";

/** The address of a picture, and a word on one that would not be shown. */
export function BannerSetting(field: SettingProps) {
  const [address, setAddress] = useState(field.defaultValue);
  const odd = imageWords(address.trim());
  return (
    <div>
      <TextField {...field} optional onChange={({ target }) => setAddress(target.value)} />
      <div role="status">{odd && <p className="hint caution-ink">{odd}</p>}</div>
    </div>
  );
}
