import type en from '../../texts/en/conversation.json';
import type { ViewModel } from '../../home/views/index.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Facts, Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

type Plan = NonNullable<ViewModel<'theTalk'>['before']>;

const rows = [
  'place',
  'length',
  'pause',
  'memory',
  'opening',
  'questions',
  'say',
  'forThem',
  'apology',
  'thanks',
  'fear',
  'fearThen',
  'ending',
  'afterwards',
] as const;

/** The plan on one page, short enough to be read once more on the way there. */
export function Prepared({ plan, onChange }: { plan: Plan; onChange: () => void }) {
  const facts = rows.flatMap((row) => {
    const value = plan[row];
    if (value.length === 0) return [];
    return [
      {
        label: t(`conversation-planner.plan.${row}`),
        value:
          typeof value === 'string' ? (
            value
          ) : (
            <ul>
              {value.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          ),
      },
    ];
  });
  return (
    <Section heading={t('conversation-planner.plan')} lead={t('conversation-planner.plan-of', { day: sayDay(plan.at) })}>
      <Facts facts={facts} />
      <Buttons>
        <Button icon="write" onPress={onChange}>
          {t('conversation-planner.change')}
        </Button>
      </Buttons>
    </Section>
  );
}
