export { contact, entry, record } from './line.ts';
export { live, type Beat } from './live.ts';
export { sampleJournal } from './sample-journal.ts';
