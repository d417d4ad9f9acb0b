import { Checkbox, FieldFrame, SectionHead, Select, TextField } from "@boardwalk/ui";
import { BannerSetting } from "./banner-setting.tsx";
import { ColourSetting } from "./colour-setting.tsx";
import { IconSetting } from "./icon-setting.tsx";
import { SETTING_WORDS } from "./setting-words.ts";

export const settingId = (field: string): string => `setting-${field}`;

const TICKS = ["isActive", "isPublic", "isFeatured", "requireLogin", "allowSaveProgress", "allowTemplates"] as const;
const NUMBERS = ["estimatedMinutes", "maxSteps", "inactivityMinutes"] as const;

export interface SettingsFieldsProps {
  /** What stands in each field: as it is stored, or as it was typed. */
  textOf: (field: keyof typeof SETTING_WORDS) => string;
  isOn: (field: (typeof TICKS)[number]) => boolean;
  errors: Readonly<Record<string, readonly string[] | null | undefined>>;
  timeZones: readonly string[];
  /** Those that other wizards have. */
  categories: readonly string[];
}

/** What holds at once: everything that says who may walk. */
export function LiveSettings({ isOn }: Pick<SettingsFieldsProps, "isOn">) {
  return (
    <section aria-labelledby="at-once-head">
      <SectionHead id="at-once-head" title="At once" />
      <p className="hint">These hold as soon as they are saved, for the version that is live.</p>
      <div className="ticks">
        {TICKS.map((field) => (
          <Checkbox key={field} id={settingId(field)} name={field} defaultChecked={isOn(field)} value="on">
            {SETTING_WORDS[field].label}
            {SETTING_WORDS[field].hint && <span className="hint"> {SETTING_WORDS[field].hint}</span>}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}

/** What people read, and how walks are counted: the next version's. */
export function DraftSettings({ textOf, errors, timeZones, categories }: Omit<SettingsFieldsProps, "isOn">) {
  const field = (name: keyof typeof SETTING_WORDS) => ({
    id: settingId(name),
    name,
    ...SETTING_WORDS[name],
    defaultValue: textOf(name),
    error: errors[name]?.[0],
  });
  const { defaultValue, name, ...frame } = field("description");
  return (
    <section aria-labelledby="next-head">
      <SectionHead id="next-head" title="With the next version" />
      <p className="hint">These are part of the draft. People see them once it is published.</p>
      <div className="settings-fields">
        <div className="wide">
          <TextField {...field("name")} required />
        </div>
        <div className="wide">
          <FieldFrame {...frame} optional>
            {(control) => <textarea {...control} className="input" name={name} rows={3} defaultValue={defaultValue} />}
          </FieldFrame>
        </div>
        <div>
          <TextField {...field("category")} optional list="known-categories" autoComplete="off" />
          <datalist id="known-categories">
            {categories.map((category) => (
              <option key={category} value={category} />
            ))}
          </datalist>
        </div>
        <IconSetting {...field("icon")} />
        <ColourSetting {...field("color")} />
        <BannerSetting {...field("bannerImage")} />
        {NUMBERS.map((number) => (
          <TextField
            key={number}
            {...field(number)}
            inputMode="numeric"
            optional={number !== "inactivityMinutes"}
            required={number === "inactivityMinutes"}
          />
        ))}
        <TextField {...field("currency")} optional maxLength={3} />
        <Select
          {...field("timezone")}
          options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        />
      </div>
    </section>
  );
}
