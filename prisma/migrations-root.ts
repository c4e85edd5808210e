/** The prisma folder, from source (`prisma/`) and from the build (`dist/prisma/`) alike. */
export function root(): URL {
  const here = new URL('./', import.meta.url);
  return here.pathname.endsWith('/dist/prisma/') ? new URL('../../prisma/', here) : here;
}
