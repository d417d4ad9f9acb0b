import { SealBroken } from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { z } from "zod";
import { cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";
import { removeCookie, writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_walk";
const MINUTES = 60;
// A browser drops a cookie beyond 4 kB without a word, so that none longer is sent.
const LONGEST = 3_800;

/** What one page of a walk is to show once, when it is drawn next. */
const WalkNote = z.object({
  /** What the answers before changed on the way ahead. */
  changed: z.array(z.string()).default([]),
  /** Fields of the page's form, as they were typed when nobody was signed in any more. */
  typed: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Whether some of it, being files or too long, could not be kept. */
  unkept: z.boolean().optional(),
});
export type WalkNote = z.output<typeof WalkNote>;

type Where = Pick<AppLoadContext, "app" | "services">;

/** A note from one page to the next, for this browser and this address alone. Sealed, since answers stand in it. */
export const walkNoteCookie = {
  read(where: Where, request: Request, path: string): WalkNote | null {
    const sealed = readCookie(request, cookieScope(where).prefix + NAME);
    if (sealed === null) return null;
    try {
      return WalkNote.parse(JSON.parse(where.services.keys.open(sealed, about(path))));
    } catch (error) {
      if (error instanceof SealBroken || error instanceof SyntaxError || error instanceof z.ZodError) return null;
      throw error;
    }
  },

  /** Null where it is too long to be kept. */
  write(where: Where, path: string, note: z.input<typeof WalkNote>): string | null {
    const { keys, clock } = where.services;
    const value = keys.seal(JSON.stringify(note), about(path));
    const expires = new Date(clock.now().getTime() + MINUTES * 60_000);
    const cookie = writeCookie(cookieScope(where), { name: NAME, value, expires });
    return cookie.length > LONGEST ? null : cookie;
  },

  remove(where: Where): string {
    return removeCookie(cookieScope(where), NAME);
  },
};

const about = (path: string) => `walk note:${path}`;
