import type en from '../../texts/en/common-ground.json';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { answerFor } from './check-ins.tsx';
import { lookAt, sayComing } from './comes-up.tsx';
import { nameOf, type Ground } from './names.ts';

const t = texts<typeof en>();

/** The one thing that waits: a first agreement, a yes, a day that has come, the week's check-in. Nothing is fine as well. */
export function NextThing({ ground }: { ground: Ground }) {
  const { agreements, coming, toAnswer } = ground;
  const [proposal] = agreements.proposed;
  const [due] = coming.due;
  const [who] = toAnswer;
  const over = t('common-ground.next');
  if (agreements.standing.length === 0 && !proposal)
    return (
      <Card
        foremost
        over={over}
        title={t('common-ground.next.first')}
        actions={
          <Button kind="primary" onPress={() => go('common-ground', { part: 'agreements', do: 'new' })}>
            {t('common-ground.agreement.new')}
          </Button>
        }
      >
        <p>{t('common-ground.next.first-says')}</p>
      </Card>
    );
  if (due)
    return (
      <Card
        foremost
        over={`${over} · ${sayComing(due)}`}
        title={due.text || sayComing(due)}
        actions={
          <Button kind="primary" onPress={() => lookAt(due)}>
            {t('common-ground.next.look')}
          </Button>
        }
      >
        <p>{t('common-ground.next.look-says', { day: sayDay(due.on) })}</p>
      </Card>
    );
  if (who)
    return (
      <Card
        foremost
        over={over}
        title={t('common-ground.next.check-in')}
        actions={
          <Button kind="primary" onPress={() => answerFor(who)}>
            {t(`common-ground.check-in.answer.${who}`, { name: nameOf(ground) })}
          </Button>
        }
      >
        <p>{t(`common-ground.next.check-in-says.${toAnswer.length > 1 ? 'both' : who}`, { name: nameOf(ground) })}</p>
      </Card>
    );
  if (proposal)
    return (
      <Card
        foremost
        over={over}
        title={proposal.text}
        actions={
          <Button kind="primary" onPress={() => go('common-ground', { part: 'agreements' })}>
            {t('common-ground.next.look')}
          </Button>
        }
      >
        <p>{t('common-ground.agreement.waits')}</p>
      </Card>
    );
  return <p class="quiet">{t('common-ground.next.nothing')}</p>;
}
