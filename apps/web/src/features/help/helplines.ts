/** The month in which every line below was last read at its source. Read again within 180 days. */
export const checkedOn = '2026-11';

/** What a line is for: someone who may harm themselves, someone hurt by a partner, anyone who needs an ear. */
export const lineSorts = ['emergency', 'crisis', 'violence', 'violence-men', 'support'] as const;
export type LineSort = (typeof lineSorts)[number];

export type Line =
  | { readonly sort: LineSort; readonly call: string; readonly option?: string }
  | { readonly sort: LineSort; readonly text: string; readonly to: string }
  | { readonly sort: LineSort; readonly site: string };

export type Country = { readonly id: string; readonly lines: readonly Line[]; readonly readAt?: string };

const call = (sort: LineSort, number: string, option?: string): Line => ({ sort, call: number, ...(option ? { option } : {}) });
const text = (sort: LineSort, word: string, to: string): Line => ({ sort, text: word, to });
const site = (sort: LineSort, address: string): Line => ({ sort, site: address });

/** By country, ISO 3166. Everywhere else: `elsewhere`. */
export const countries: readonly Country[] = [
  {
    id: 'US',
    lines: [
      call('crisis', '988'),
      call('violence', '1-800-799-7233'),
      text('violence', 'START', '88788'),
      text('support', 'HOME', '741741'),
    ],
    readAt: 'ovc.ojp.gov',
  },
  { id: 'CA', lines: [call('crisis', '988'), site('violence', 'sheltersafe.ca')], readAt: 'endvaw.ca' },
  {
    id: 'GB',
    lines: [
      call('crisis', '116 123'),
      call('violence', '0808 2000 247'),
      call('violence-men', '0808 801 0327'),
      text('support', 'SHOUT', '85258'),
    ],
    readAt: 'refuge.org.uk',
  },
  { id: 'IE', lines: [call('crisis', '116 123'), call('violence', '1800 341 900')], readAt: 'womensaid.ie' },
  {
    id: 'AU',
    lines: [call('crisis', '13 11 14'), call('violence', '1800 737 732'), call('support', '1300 22 4636')],
    readAt: 'health.vic.gov.au',
  },
  {
    id: 'NZ',
    lines: [call('crisis', '0508 828 865'), call('violence', '0800 733 843'), call('support', '1737')],
    readAt: 'govt.nz',
  },
  { id: 'IN', lines: [call('emergency', '112'), call('crisis', '14416'), call('violence', '181')] },
  { id: 'ZA', lines: [call('crisis', '0800 567 567'), call('violence', '0800 150 150'), call('support', '0861 322 322')] },
  { id: 'DE', lines: [call('crisis', '0800 111 0 111'), call('violence', '116 016'), call('violence-men', '0800 123 99 00')] },
  { id: 'FR', lines: [call('crisis', '3114'), call('violence', '3919')] },
  { id: 'ES', lines: [call('crisis', '024'), call('violence', '016'), call('support', '717 003 717')] },
  { id: 'IT', lines: [call('emergency', '112'), call('violence', '1522'), call('support', '02 2327 2327')] },
  { id: 'NL', lines: [call('crisis', '113'), call('violence', '0800-2000')], readAt: '113.nl' },
  { id: 'BR', lines: [call('crisis', '188'), call('violence', '180')] },
  { id: 'MX', lines: [call('crisis', '55 5259 8121'), call('violence', '079', '1')] },
  { id: 'SE', lines: [call('crisis', '90101'), call('violence', '020-50 50 50')] },
  { id: 'PL', lines: [call('crisis', '800 70 2222'), call('violence', '800 120 002'), call('support', '116 123')] },
  {
    id: 'JP',
    lines: [call('crisis', '0120-783-556'), call('violence', '0120-279-889'), call('support', '0120-279-338')],
    readAt: 'gov-online.go.jp',
  },
];

/** Lines of every other country. */
export const elsewhere = 'findahelpline.com';

const digits = (number: string): string => number.replaceAll(/\D/g, '');

/** The address that dials, writes or opens a line. */
export const addressOf = (line: Line): string => {
  if ('call' in line) return `tel:${digits(line.call)}`;
  if ('text' in line) return `sms:${line.to}?&body=${encodeURIComponent(line.text)}`;
  return `https://${line.site}`;
};
