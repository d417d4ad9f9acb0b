import type { Habit } from "./habit.ts";
import { feedbackHabit } from "./habits/feedback-habit.ts";
import { festivalHabit } from "./habits/festival-habit.ts";
import { rowingHabit } from "./habits/rowing-habit.ts";
import { stallHabit } from "./habits/stall-habit.ts";
import { volunteerHabit } from "./habits/volunteer-habit.ts";

export const habits: readonly Habit[] = [festivalHabit, volunteerHabit, stallHabit, rowingHabit, feedbackHabit];
