/** The list the build writes into the service worker. Paths are relative to the site's root and have no leading slash. */
export type Precache = {
  readonly version: string;
  /** Headers of every file, beside its own. */
  readonly everywhere: Readonly<Record<string, string>>;
  readonly files: readonly {
    readonly path: string;
    /** Subresource integrity of the content, so that half an update is never kept as a whole one. */
    readonly integrity: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
};

export const cachePrefix = 'site-';

export const cacheName = (precache: Precache): string => `${cachePrefix}${precache.version}`;

/**
 * The address under which a request is kept, or undefined when it is not one of our files. Opening the site by its folder is
 * opening its index.
 * @param scope the address the service worker is registered for, ending in a slash
 */
export function keptAddress(precache: Precache, requested: string, scope: string): string | undefined {
  const address = new URL(requested);
  address.search = '';
  address.hash = '';
  if (address.href === scope) address.href = new URL('index.html', scope).href;
  const isKept = precache.files.some(({ path }) => new URL(path, scope).href === address.href);
  return isKept ? address.href : undefined;
}

/**
 * A response as it is kept: the host's own headers, with ours laid over them. A host that cannot send headers thereby gets the
 * policy of each path from the second visit on.
 */
export async function toKept(response: Response, headers: Readonly<Record<string, string>>): Promise<Response> {
  const kept = new Headers(response.headers);
  // The body is kept as it was decoded; its length and encoding on the wire would be untrue of it.
  kept.delete('Content-Encoding');
  kept.delete('Content-Length');
  for (const [name, value] of Object.entries(headers)) kept.set(name, value);
  return new Response(await response.arrayBuffer(), { status: 200, headers: kept });
}
