import { useState } from 'preact/hooks';
import type en from '../../texts/en/check-in.json';
import { sayClock } from '../../platform/countdown.ts';
import { useView } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { CheckInForm, type CheckIn as Kept } from '../../shell/check-in-form.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Seam } from '../../ui/seam.tsx';
import { longingByCompany } from './longing-by-company.ts';

const t = texts<typeof en>();

type Note = { at: string; v: { mood: number; longing: number; company?: 'alone' | 'with-others' } };

/** Ten seconds. */
export default function CheckIn() {
  const notes = useView('records', { kind: 'check-in', atMost: 60 }) as readonly Note[] | undefined;
  const stand = useView('standing', undefined);
  const [kept, setKept] = useState<Kept>();
  if (!notes || !stand) return null;
  if (kept) return <Noted kept={kept} notes={notes} />;
  const last = notes[0];
  const lead =
    last && last.at.slice(0, 10) === stand.today ? t('check-in.again-lead', { time: sayClock(last.at) }) : t('check-in.lead');
  return (
    <Page heading={t('check-in.heading')} lead={lead}>
      <CheckInForm primary onKept={setKept} />
      <AboutPractice id="check-in" />
    </Page>
  );
}

/** What became of it, and something to lean on where it was a heavy one. */
function Noted({ kept, notes }: { kept: Kept; notes: readonly Note[] }) {
  const line = notes.slice(0, 14).toReversed();
  const compared = longingByCompany(notes.map((note) => note.v));
  return (
    <Page heading={t('check-in.noted')} lead={t('check-in.noted-lead')}>
      <div class="section">
        <Seam values={line.map((note) => note.v.mood)} />
        <p class="quiet">{t('check-in.days', { count: line.length })}</p>
        {compared && <p>{t('check-in.compare', compared)}</p>}
      </div>
      {kept.mood <= 1 && (
        <Notice
          tone="help"
          actions={
            <>
              <Button onPress={() => go('cannot-settle')}>{t('check-in.settle')}</Button>
              <Button onPress={() => go('support-circle')}>{t('check-in.people')}</Button>
            </>
          }
        >
          {t('check-in.low')}
        </Notice>
      )}
      {kept.mood > 1 && kept.longing >= 8 && (
        <Notice actions={<Button onPress={() => go('urge')}>{t('check-in.urge')}</Button>}>{t('check-in.longing-strong')}</Notice>
      )}
      <Buttons>
        <Button kind="primary" onPress={() => goInstead('today')}>
          {t('check-in.today')}
        </Button>
      </Buttons>
    </Page>
  );
}
