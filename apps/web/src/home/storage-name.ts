/** The one database of this site. Neutral, since a browser's settings show it. */
export const storageName = 'notes';
