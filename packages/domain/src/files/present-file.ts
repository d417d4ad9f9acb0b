import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import type { File } from "./file.entity.ts";
import type { FilePurpose } from "./file-purpose.ts";

export interface FileView {
  readonly id: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  /** As found in the bytes, not as anybody said. */
  readonly mediaType: string;
  readonly byteCount: number;
  readonly sha256: string;
  readonly createdAt: Date;
}

export function presentFile(file: EntityDTO<InferEntity<typeof File>>): FileView {
  const { id, purpose, name, mediaType, byteCount, sha256, createdAt } = file;
  return { id, purpose, name, mediaType, byteCount, sha256, createdAt };
}
