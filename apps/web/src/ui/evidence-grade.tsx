import type { Grade } from '@reprise/core';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** One ink mark per grade, told apart by shape: whole, parted, dotted, turned back, empty. */
const MARKS: Record<Grade, string> = {
  supports: 'M2 8h36',
  mixed: 'M2 8h15 M23 8h15',
  weak: 'M3 8h.01 M11.5 8h.01 M20 8h.01 M28.5 8h.01 M37 8h.01',
  against: 'M2 4h30a4 4 0 0 1 0 8H14 M18.5 8 14 12l4.5 4',
  unstudied: 'M20 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
};

export interface EvidenceGradeProps {
  grade: Grade;
  /** The grade in words: "Research supports this". */
  label: ComponentChildren;
  /** What was found, in one plain sentence, with its scope. */
  sentence: ComponentChildren;
  citations: readonly string[];
  /** Names the folded part: "Where this comes from". */
  sourcesLabel: ComponentChildren;
}

export function EvidenceGrade({ grade, label, sentence, citations, sourcesLabel }: EvidenceGradeProps) {
  return (
    <div class="evidence">
      <p class="evidence-grade">
        <svg class="evidence-mark" viewBox="0 0 40 16" aria-hidden="true">
          <path d={MARKS[grade]} />
        </svg>
        <span>{label}</span>
      </p>
      <p>{sentence}</p>
      {citations.length > 0 && (
        <details class="evidence-sources">
          <summary>
            <Icon name="next" />
            <span>{sourcesLabel}</span>
          </summary>
          <ul>
            {citations.map((citation) => (
              <li key={citation}>{citation}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
