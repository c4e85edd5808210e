import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that was read and is JSON. */
export interface CapturedFile {
  /** Relative to the directory, with slashes. */
  path: string;
  /** File name without `.json`. */
  name: string;
  bytes: Buffer;
  value: unknown;
}

/** A file that is no use, and why. */
export interface SkippedFile {
  path: string;
  reason: string;
}

/** Something about the directory that the person who named it has to put right. */
export class CapturedDirectoryError extends Error {
  override name = 'CapturedDirectoryError';
}

/** Reads folders of a directory of captures; remembers what it left out. */
export function createDirectoryReader(directory: string) {
  assertDirectory(directory);
  const skipped: SkippedFile[] = [];

  const skip = (path: string, reason: string): void => {
    skipped.push({ path, reason });
  };

  /** The JSON files of one endpoint's folder, by name; none where the folder is missing. */
  const readFolder = (folder: string): CapturedFile[] => {
    const files: CapturedFile[] = [];
    for (const entry of listFolder(directory, folder)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) skip(path, 'a folder inside an endpoint folder');
      else if (!entry.name.endsWith('.json')) skip(path, 'not a .json file');
      else files.push(readJson(directory, path));
    }
    return files;
  };

  return { readFolder, skip, skipped: skipped as readonly SkippedFile[] };
}

export type DirectoryReader = ReturnType<typeof createDirectoryReader>;

function assertDirectory(directory: string): void {
  let isDirectory = false;
  try {
    isDirectory = statSync(directory).isDirectory();
  } catch (error) {
    throw new CapturedDirectoryError(
      `Cannot read the directory of captures ${directory}: ${toReason(error)}`,
      {
        cause: error,
      },
    );
  }
  if (!isDirectory) throw new CapturedDirectoryError(`Not a directory of captures: ${directory}`);
}

function listFolder(directory: string, folder: string) {
  try {
    return readdirSync(join(directory, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new CapturedDirectoryError(`Cannot list ${folder} in ${directory}: ${toReason(error)}`, {
      cause: error,
    });
  }
}

function readJson(directory: string, path: string): CapturedFile {
  const full = join(directory, path);
  try {
    const bytes = readFileSync(full);
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return { path, name: (path.split('/').at(-1) ?? path).replace(/\.json$/, ''), bytes, value };
  } catch (error) {
    const fault = error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    throw new CapturedDirectoryError(`Captured file ${full} ${fault}: ${toReason(error)}`, { cause: error });
  }
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
