type Policy = { createScriptURL(url: string): string };
type Factory = { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy };

/** Only addresses of our own site become scripts. */
const ownSite = (url: string): string => {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) throw new TypeError(`not a script of this site: ${address.origin}`);
  return address.href;
};

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy: Policy = factory?.createPolicy('reprise', { createScriptURL: ownSite }) ?? { createScriptURL: ownSite };

/** The one door through which an address becomes a worker or a service worker. */
export const scriptAddress = (url: string): string => policy.createScriptURL(url);
