import { at } from './moment.ts';

/** Hands a file to the browser's downloads, without the network. Its name says the day and nothing else. */
export const handOver = (content: string | Uint8Array, ending: 'json' | 'md' | 'age', type: string): string => {
  const name = `notes-${at().slice(0, 10)}.${ending}`;
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; the text does not stay behind in an address.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return name;
};
