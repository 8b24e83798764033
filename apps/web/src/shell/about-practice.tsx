import type en from '../texts/en/about-practice.json';
import type { ViewModel } from '../home/views/index.ts';
import { useView } from '../platform/home.ts';
import { texts } from '../platform/texts.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { EvidenceGrade } from '../ui/evidence-grade.tsx';
import { Section } from '../ui/page.tsx';
import { useTexts } from './use-texts.ts';

const t = texts<typeof en>();

type Model = NonNullable<ViewModel<'practice'>>;

/** What a practice is for, what the guides say and where they disagree, and what research says, folded under one line. */
export function AboutPractice({ id, open }: { id: string; open?: boolean }) {
  const practice = useView('practice', { id });
  const there = useTexts('about-practice');
  if (!practice || !there) return null;
  return (
    <Disclosure summary={t('about-practice.summary')} open={open}>
      <div class="page">
        <p lang="en">{practice.text.purpose}</p>
        <Grounds practice={practice} />
      </div>
    </Disclosure>
  );
}

/** The same, unfolded, without the purpose: for the practice's own page. */
export function PracticeGrounds({ practice }: { practice: Model }) {
  return useTexts('about-practice') ? <Grounds practice={practice} /> : null;
}

function Grounds({ practice }: { practice: Model }) {
  return (
    <>
      <Section heading={t('about-practice.guides')}>
        <p lang="en">{practice.text.guides}</p>
        {practice.disagreements.map((one) => (
          <div key={one.id} class="prose" lang="en">
            <h3>{one.question}</h3>
            <p>{one.guidesSay}</p>
            <p>
              <strong>{t('about-practice.we-do')}</strong> {one.weDo}
            </p>
          </div>
        ))}
      </Section>
      <Section heading={t('about-practice.research')}>
        <p lang="en">{practice.text.research}</p>
        {practice.evidence.map((one) => (
          <EvidenceGrade
            key={one.id}
            grade={one.grade}
            label={t(`about-practice.grade.${one.grade}`)}
            sentence={
              <>
                <span lang="en">{one.found}</span>
                {one.scope !== 'none' && <span class="quiet"> {t(`about-practice.scope.${one.scope}`)}</span>}
              </>
            }
            citations={one.citation ? one.citation.split('; ') : []}
            sourcesLabel={t('about-practice.sources')}
          />
        ))}
      </Section>
    </>
  );
}
