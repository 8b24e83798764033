import { useView } from '../../platform/home.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { AgreementForm } from './agreement-form.tsx';
import { Agreements } from './agreements.tsx';
import { Boundaries } from './boundaries.tsx';
import { BoundaryForm, CrossedForm } from './boundary-forms.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { CheckIns } from './check-ins.tsx';
import { Closed } from './closed.tsx';
import { Counselling } from './counselling.tsx';
import { GoalForm } from './goal-forms.tsx';
import { Goals } from './goals.tsx';
import { NewIssue, PartOfIssue } from './issue-forms.tsx';
import { isIssuePart } from './issue-parts.ts';
import { Issues } from './issues.tsx';
import type { Ground, Side } from './names.ts';
import { OneIssue } from './one-issue.tsx';
import { Overview } from './overview.tsx';
import { isPart, type Part } from './part-page.tsx';
import { NewPromise, PromiseLook } from './promise-forms.tsx';
import { Promises } from './promises.tsx';
import { NewThanks } from './thanks-form.tsx';
import { Thanks } from './thanks.tsx';
import { Memory, NewTime } from './together-forms.tsx';
import { Together } from './together.tsx';

type Asked = { readonly ground: Ground; readonly id: string; readonly step: string; readonly who: Side };

/** One part of common ground, or one step in it. What is asked for and is no longer there shows the part. */
const pages: Readonly<Record<Part, (asked: Asked) => preact.JSX.Element>> = {
  agreements: ({ ground, id, step }) => {
    const { standing, proposed } = ground.agreements;
    if (step === 'new') return <AgreementForm ground={ground} />;
    const proposal = proposed.find((one) => one.id === id);
    if (proposal) return <AgreementForm key={id} ground={ground} of={proposal} onlyYes />;
    const stands = standing.find((one) => one.id === id);
    return stands ? <AgreementForm key={id} ground={ground} of={stands} /> : <Agreements ground={ground} />;
  },
  promises: ({ ground, id, step, who }) => {
    if (step === 'new') return <NewPromise ground={ground} />;
    const given = ground.given.find((one) => one.id === id);
    return given ? <PromiseLook key={`${id}/${who}`} ground={ground} of={given} who={who} /> : <Promises ground={ground} />;
  },
  'check-ins': ({ ground, step, who }) =>
    step === 'answer' ? <CheckInForm key={who} ground={ground} who={who} /> : <CheckIns ground={ground} />,
  boundaries: ({ ground, id, step }) => {
    if (step === 'new') return <BoundaryForm ground={ground} />;
    const known = ground.boundaries.find((one) => one.id === id);
    if (!known) return <Boundaries ground={ground} />;
    return step === 'crossed' ? (
      <CrossedForm key={id} ground={ground} of={known} />
    ) : (
      <BoundaryForm key={id} ground={ground} of={known} />
    );
  },
  issues: ({ ground, id, step }) => {
    if (step === 'new') return <NewIssue ground={ground} />;
    const known = [...ground.issues.open, ...ground.issues.resting].find((one) => one.id === id);
    if (!known) return <Issues ground={ground} />;
    // What rests is only opened again, by saying what is new.
    if (isIssuePart(step) && (step === 'reopen') === (known.settled === true))
      return <PartOfIssue key={`${id}/${step}`} ground={ground} issue={known} part={step} />;
    return <OneIssue ground={ground} issue={known} />;
  },
  goals: ({ ground, id, step }) => {
    if (step === 'new') return <GoalForm ground={ground} />;
    const known = ground.goals.find((one) => one.id === id);
    return known ? (
      <GoalForm key={`${id}/${step}`} ground={ground} of={known} onlyStep={step === 'step'} />
    ) : (
      <Goals ground={ground} />
    );
  },
  together: ({ ground, id, step }) => {
    if (step === 'new') return <NewTime ground={ground} />;
    const known = [...ground.time.ahead, ...ground.time.past].find((one) => one.id === id);
    return known ? <Memory key={id} ground={ground} of={known} /> : <Together ground={ground} />;
  },
  thanks: ({ ground, step }) => (step === 'new' ? <NewThanks ground={ground} /> : <Thanks ground={ground} />),
  counselling: ({ ground }) => <Counselling ground={ground} />,
};

/** What two people made together, as one of them tells it: an overview, and a page for each part. */
export default function CommonGround({ args }: ScreenProps) {
  const ground = useView('commonGround', undefined);
  if (!ground) return null;
  const { part, practice } = args;
  const { closed } = ground;
  if (closed && !(part === 'issues' && closed.issuesOpen)) return <Closed closed={closed} />;
  if (!isPart(part)) return <Overview ground={ground} practice={practice} />;
  return pages[part]({
    ground,
    id: args['id'] ?? '',
    step: args['do'] ?? '',
    who: args['who'] === 'them' ? 'them' : 'me',
  });
}
