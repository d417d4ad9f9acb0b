import { compile } from "@boardwalk/engine";
import { demoVersions } from "../demo-versions.ts";
import type { StoryVersion } from "./tell-story.ts";

/** The versions as they are published, without a database. */
export function versionsToldOf(until: Date): Map<string, StoryVersion[]> {
  const told = new Map<string, StoryVersion[]>();
  for (const { wizard, definition, daysAgo } of demoVersions()) {
    const before = told.get(wizard) ?? [];
    const publishedAt = new Date(until.getTime() - daysAgo * 86_400_000);
    told.set(wizard, [...before, { number: before.length + 1, definition, program: compile(definition), publishedAt }]);
  }
  return told;
}
