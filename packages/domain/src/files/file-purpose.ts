export const FILE_PURPOSES = ["upload", "avatar", "export"] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];
