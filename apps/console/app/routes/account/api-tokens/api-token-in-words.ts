import { type ApiTokenView, type EndedApiTokenView, placeInWords, scopes } from "@boardwalk/domain/identity";
import { listInWords } from "@boardwalk/web/list-in-words";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";

/** One token as the screen says it. */
export interface ApiTokenInWords {
  id: string;
  name: string;
  prefix: string;
  /** "read your profile and read the organization" */
  may: string;
  organization: string;
  made: WhenInWords;
  lastUse: { when: WhenInWords; place: string } | null;
  ends: WhenInWords | null;
  endsSoon: boolean;
}

export interface EndedApiTokenInWords {
  id: string;
  name: string;
  prefix: string;
  /** "You revoked it" */
  because: string;
  ended: WhenInWords | null;
}

export function apiTokenInWords(view: ApiTokenView, here: Here): ApiTokenInWords {
  const { id, name, prefix, organization, lastUse, expiresAt, expiresSoon } = view;
  return {
    id,
    name,
    prefix,
    may: scopesInWords(view.scopes),
    organization,
    made: whenInWords(view.createdAt, here),
    lastUse: lastUse && { when: whenInWords(lastUse.at, here), place: placeInWords(lastUse) },
    ends: expiresAt && whenInWords(expiresAt, here),
    endsSoon: expiresSoon,
  };
}

const BECAUSE: Record<EndedApiTokenView["because"], string> = {
  person: "You revoked it",
  leaked: "Somebody found its text and had it revoked",
  unsaid: "It was revoked",
  expired: "Its time was over",
  rights: "You no longer have the rights that it was made with",
};

export function endedApiTokenInWords(view: EndedApiTokenView, here: Here): EndedApiTokenInWords {
  const { id, name, prefix, because, endedAt } = view;
  return { id, name, prefix, because: BECAUSE[because], ended: endedAt && whenInWords(endedAt, here) };
}

function scopesInWords(names: readonly string[]): string {
  const titles = scopes.filter(({ name }) => names.includes(name)).map(({ title }) => title);
  return titles.length === 0
    ? "nothing"
    : listInWords(titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1)));
}
