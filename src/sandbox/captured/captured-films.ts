import type { DirectoryReader } from './read-directory.ts';

const NAMED_BY_MATCH = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.film-metadata$/i;

/** Film metadata whose file name is `<match id>.film-metadata.json`: the body does not name its match. */
export function readFilms(reader: DirectoryReader): Map<string, Buffer> {
  const films = new Map<string, Buffer>();
  for (const { path, name, bytes } of reader.readFolder('film')) {
    const matchId = NAMED_BY_MATCH.exec(name)?.[1];
    if (matchId === undefined) reader.skip(path, 'no match id in the file name');
    else films.set(matchId.toLowerCase(), bytes);
  }
  return films;
}
