/** What may go onto the page for a counsellor; the same choices as in the practice that prepares it. */
export const reportParts = ['questions', 'reasons', 'mood', 'motives', 'treated', 'growth', 'contacts'] as const;
export type ReportPart = (typeof reportParts)[number];
