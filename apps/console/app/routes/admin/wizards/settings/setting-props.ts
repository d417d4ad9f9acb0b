import type { FieldWords } from "@boardwalk/ui";

/** What every setting is drawn from. */
export interface SettingProps extends FieldWords {
  id: string;
  name: string;
  defaultValue: string;
}
