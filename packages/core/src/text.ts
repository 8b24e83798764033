/** What core says to a person: the id of a message in a catalogue and its arguments. Core never returns a sentence. */
export type Message = { readonly id: string; readonly args?: Readonly<Record<string, string | number>> };
