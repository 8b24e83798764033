import type { FieldsOf } from '@reprise/core';
import { isEmpty } from './filled.ts';

/** What is asked about one issue, each on a page of its own. */
export const issueParts = ['my-view', 'their-view', 'settle', 'rest', 'reopen'] as const;
export type IssuePart = (typeof issueParts)[number];
export const isIssuePart = (text: string | undefined): text is IssuePart =>
  (issueParts as readonly (string | undefined)[]).includes(text);

type Issue = FieldsOf<'issue'>;

/** What comes next for an open issue: both sides first, then what both could live with, then whether it may rest. */
export const nextOfIssue = (issue: Issue): Exclude<IssuePart, 'reopen'> => {
  if (isEmpty(issue.myView ?? '')) return 'my-view';
  if (isEmpty(issue.theirView ?? '')) return 'their-view';
  return isEmpty(issue.compromise ?? '') ? 'settle' : 'rest';
};

/** What a part holds while it is asked. */
export type IssueValues = Record<'myView' | 'theirView' | 'compromise' | 'behaviour' | 'reviewOn' | 'reopenedBecause', string> & {
  rest: 'yes' | 'no' | null;
};

export const startOfIssue = (issue: Issue): IssueValues => ({
  myView: issue.myView ?? '',
  theirView: issue.theirView ?? '',
  compromise: issue.compromise ?? '',
  behaviour: issue.behaviour ?? '',
  reviewOn: issue.reviewOn ?? '',
  // Asked anew each time: what was new then is not new now.
  reopenedBecause: '',
  rest: null,
});

const withWords = (issue: Issue, more: Partial<Record<keyof Issue, string>>): Issue => {
  const kept: Record<string, unknown> = { ...issue };
  for (const [field, text] of Object.entries(more)) {
    if (isEmpty(text)) delete kept[field];
    else kept[field] = text.trim();
  }
  // The fields are those of the issue; only words were put in or taken out.
  return kept as Issue;
};

/** The issue with the answers to one part in it; what other parts hold stays as it is. */
export const withPart = (issue: Issue, part: IssuePart, values: IssueValues): Issue => {
  switch (part) {
    case 'my-view':
      return withWords(issue, { myView: values.myView });
    case 'their-view':
      return withWords(issue, { theirView: values.theirView });
    case 'settle':
      return withWords(issue, {
        compromise: values.compromise,
        behaviour: values.behaviour,
        reviewOn: values.reviewOn,
      });
    case 'rest':
      return { ...issue, settled: values.rest === 'yes' };
    case 'reopen':
      // The day it was to be looked at is over; a new one comes out of what is new.
      return { ...withWords(issue, { reopenedBecause: values.reopenedBecause, reviewOn: '' }), settled: false };
  }
};
