import type en from '../texts/en/about-practice.json';
import { useEffect } from 'preact/hooks';
import { useView } from '../platform/home.ts';
import { needTexts, texts } from '../platform/texts.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { EvidenceGrade } from '../ui/evidence-grade.tsx';

const t = texts<typeof en>();

/** What a practice is for, what the guides say and where they disagree, and what research says, folded under one line. */
export function AboutPractice({ id, open }: { id: string; open?: boolean }) {
  const practice = useView('practice', { id });
  useEffect(() => void needTexts(['about-practice']), []);
  if (!practice) return null;
  const { text } = practice;
  return (
    <Disclosure summary={t('about-practice.summary')} open={open}>
      <div class="prose" lang="en">
        <p>{text.purpose}</p>
        <h3>{t('about-practice.guides')}</h3>
        <p>{text.guides}</p>
        {practice.disagreements.map((one) => (
          <div key={one.id} class="prose">
            <h4>{one.question}</h4>
            <p>{one.guidesSay}</p>
            <p>
              <strong>{t('about-practice.we-do')}</strong> {one.weDo}
            </p>
          </div>
        ))}
        <h3>{t('about-practice.research')}</h3>
        <p>{text.research}</p>
        {practice.evidence.map((one) => (
          <EvidenceGrade
            key={one.id}
            grade={one.grade}
            label={t(`about-practice.grade.${one.grade}`)}
            sentence={
              <>
                {one.found} <span class="quiet">{t(`about-practice.scope.${one.scope}`)}</span>
              </>
            }
            citations={one.citation ? one.citation.split('; ') : []}
            sourcesLabel={t('about-practice.sources')}
          />
        ))}
      </div>
    </Disclosure>
  );
}
