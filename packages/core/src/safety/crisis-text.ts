/** How people write on a phone at night, brought back to plain words. Both languages; accents and apostrophes fall away. */
const plainWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    wanna: 'want to',
    wana: 'want to',
    wnat: 'want',
    wnt: 'want',
    jus: 'just',
    gonna: 'going to',
    gona: 'going to',
    gon: 'going to',
    u: 'you',
    too: 'to',
    '2': 'to',
    kil: 'kill',
    kys: 'kill yourself',
    kms: 'kill myself',
    mysef: 'myself',
    myslef: 'myself',
    meself: 'myself',
    mysel: 'myself',
    comit: 'commit',
    sucide: 'suicide',
    suiside: 'suicide',
    suicde: 'suicide',
    suicidial: 'suicidal',
    kiero: 'quiero',
    qiero: 'quiero',
    k: 'que',
    q: 'que',
    xq: 'porque',
    cannot: 'cant',
    anymore: 'any more',
    'self-harm': 'self harm',
    selfharm: 'self harm',
  }),
);

const QUOTED = /"[^"\n]{0,400}"|“[^”\n]{0,400}”|«[^»\n]{0,400}»/g;
/** What ends one thing said and begins another. */
const BREAK =
  /[.!?;:,()\n\u2026\u2013\u2014]+|\b(?:but|pero|although|aunque|and (?=i(?:m|ve|ll|d)?\b)|so (?=i(?:m|ve|ll|d)?\b)|y (?=(?:me|quiero|no)\b))/g;

const word = (text: string): string => plainWords.get(text) ?? text;

/** The text in clauses of plain words, without what stands in quotation marks. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(QUOTED, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .replace(/\bself-harm/g, 'self harm')
    .replace(/-/g, ' ')
    .replace(BREAK, '|')
    .split('|')
    .map((clause) =>
      (clause.match(/[a-z0-9]+/g) ?? [])
        .map(word)
        .join(' ')
        .replace(/\bmy self\b/g, 'myself'),
    )
    .filter((clause) => clause !== '');
