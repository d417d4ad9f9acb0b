import { Check } from "lucide-react";
import { useState } from "react";
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from "react-aria-components";
import { Icon } from "../icon/icon.tsx";
import { matchesWords } from "../palette/matches-words.ts";

export interface SlotOption {
  value: string;
  label: string;
  /** A second line: what tells two of the same name apart. */
  text?: string;
  /** What it is listed under; those of one group stand together. */
  group?: string;
}

export interface SlotListProps {
  label: string;
  options: readonly SlotOption[] | (() => readonly SlotOption[]);
  chosen: readonly string[];
  hasMany: boolean;
  onChoose: (value: string) => void;
}

const MOST_WITHOUT_SEARCH = 8;
// Of thousands nobody reads more, and each one that is drawn makes opening slower.
const MOST_SHOWN = 100;

/** What a slot offers while it is open. */
export function SlotList({ label, options: given, chosen, hasMany, onChoose }: SlotListProps) {
  const options = typeof given === "function" ? given() : given;
  const [typed, setTyped] = useState("");
  const fitting = options.filter((option) => matchesWords(wordsOf(option), typed));
  const groups = Map.groupBy(fitting.slice(0, MOST_SHOWN), ({ group }) => group ?? "");
  const menu = (
    <Menu
      className="menu"
      aria-label={label}
      autoFocus={options.length <= MOST_WITHOUT_SEARCH ? "first" : false}
      selectionMode={hasMany ? "multiple" : "single"}
      selectedKeys={chosen}
      shouldCloseOnSelect={!hasMany}
      onAction={(key) => onChoose(String(key))}
      renderEmptyState={() => <p className="combo-none">Nothing has that name. Try one word of it.</p>}
    >
      {[...groups].map(([group, within]) =>
        group === "" ? (
          within.map(item)
        ) : (
          <MenuSection key={group} id={`group ${group}`}>
            <Header className="menu-head">{group}</Header>
            {within.map(item)}
          </MenuSection>
        ),
      )}
    </Menu>
  );
  if (options.length <= MOST_WITHOUT_SEARCH) return menu;
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="slot-find" aria-label={`Search: ${label}`} autoFocus>
        <Input className="input" placeholder="Type to find" />
      </SearchField>
      {menu}
      {fitting.length > MOST_SHOWN && (
        <p className="slot-more">{fitting.length - MOST_SHOWN} more: type some of the name</p>
      )}
    </Autocomplete>
  );
}

function item(option: SlotOption) {
  return (
    <MenuItem key={option.value} id={option.value} className="menu-item" textValue={wordsOf(option)}>
      <span className="combo-name">
        {option.label}
        {option.text && <span className="combo-text">{option.text}</span>}
      </span>
      <Icon icon={Check} />
    </MenuItem>
  );
}

function wordsOf({ label, text, group }: SlotOption): string {
  return [label, text, group].filter(Boolean).join(" ");
}
