export interface Checked {
  /** Texts of the .tf files, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Likewise, of examples/complete. */
  readonly example: Readonly<Record<string, string>>;
  readonly readme: string;
  readonly schema: unknown;
  readonly source: LakeSource;
}

export interface LakeSource {
  readonly commands: readonly string[];
  readonly services: readonly string[];
}

export function formatFindings(files: Checked['files']): Promise<string[]>;
export function moduleFindings(checked: Checked): Promise<string[]>;
