import { sizeInWords } from "./size-in-words.ts";

export interface FileRules {
  /** As the browser's `accept` says it: `image/*,.pdf`. */
  accept?: string | undefined;
  maxBytes?: number | undefined;
  multiple?: boolean | undefined;
}

interface FileFacts {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export interface JudgedFiles<F> {
  taken: F[];
  /** A sentence for each that was left out. */
  refused: string[];
}

/** Says early what the server would say late. What is dropped passes by the browser's own `accept`. */
export function judgeFiles<F extends FileFacts>(files: readonly F[], rules: FileRules): JudgedFiles<F> {
  const taken: F[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const why = whyNot(file, taken.length, rules);
    if (why === null) taken.push(file);
    else refused.push(why);
  }
  return { taken, refused };
}

function whyNot({ name, type, size }: FileFacts, alreadyTaken: number, rules: FileRules): string | null {
  const { accept, maxBytes, multiple } = rules;
  if (accept && !accept.split(",").some((kind) => isOfKind(name, type, kind.trim().toLowerCase()))) {
    return `${name} is of another kind than is asked for.`;
  }
  if (size === 0) return `${name} is empty.`;
  if (maxBytes !== undefined && size > maxBytes) {
    return `${name} has ${sizeInWords(size)}; at most ${sizeInWords(maxBytes)} fit.`;
  }
  if (!multiple && alreadyTaken > 0) return `${name} is one too many: only one fits here.`;
  return null;
}

function isOfKind(name: string, type: string, kind: string): boolean {
  if (kind.startsWith(".")) return name.toLowerCase().endsWith(kind);
  if (kind.endsWith("/*")) return type.startsWith(kind.slice(0, -1));
  return type === kind;
}
