import type en from '../../texts/en/letters.json';
import type { ViewModel } from '../../home/views/index.ts';
import { isNight } from '../../platform/countdown.ts';
import { at } from '../../platform/moment.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { Button } from '../../ui/button.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { Tag } from '../../ui/tag.tsx';
import { isLetterKind, letterKinds, minutesFor, type LetterKind } from './prompts.ts';

const t = texts<typeof en>();

type Props = {
  letters: ViewModel<'letters'>;
  /** One was destroyed just now, or sealed until this day. */
  gone: boolean;
  keptUntil: string | undefined;
  onBegin: (kind: LetterKind) => void;
};

export const titleOf = (prompt: string): string => (isLetterKind(prompt) ? t(`letters.kind.${prompt}`) : t('letters.a-letter'));

export function AllLetters({ letters, gone, keptUntil, onBegin }: Props) {
  const after = gone || keptUntil !== undefined;
  const happened = gone
    ? t('letters.gone')
    : keptUntil === 'none' || keptUntil === undefined
      ? t('letters.kept')
      : t('letters.sealed', { day: sayDay(keptUntil) });
  return (
    <Page heading={t('letters.heading')} lead={t('letters.lead', { minutes: minutesFor(isNight(at())) })}>
      <Status hidden>{after ? happened : undefined}</Status>
      {after && (
        <Notice
          title={happened}
          actions={<Button onPress={() => void goToPractice('letting-feelings-move')}>{t('letters.body')}</Button>}
        >
          {t('letters.body-says')}
        </Notice>
      )}
      <Section heading={t('letters.begin')}>
        <List>
          {letterKinds.map((kind) => (
            <ListRow key={kind} title={t(`letters.kind.${kind}`)} onSelect={() => onBegin(kind)}>
              {t(`letters.kind-says.${kind}`)}
            </ListRow>
          ))}
        </List>
      </Section>
      {letters.length > 0 && (
        <Section heading={t('letters.earlier')}>
          <List>
            {letters.map((one) => (
              <ListRow
                key={one.id}
                over={sayDay(one.at)}
                title={titleOf(one.prompt)}
                aside={
                  one.sealed ? (
                    <Tag tone="closed">{t('letters.until', { day: sayDay(one.sealedUntil ?? '', 'short') })}</Tag>
                  ) : undefined
                }
                onSelect={() => go('letters', { id: one.id })}
              />
            ))}
          </List>
        </Section>
      )}
      <AboutPractice id="unsent-letters" />
    </Page>
  );
}
