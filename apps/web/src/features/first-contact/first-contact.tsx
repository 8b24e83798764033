import { useView } from '../../platform/home.ts';
import { Closed } from './closed.tsx';
import { Together } from './together.tsx';
import { Waiting } from './waiting.tsx';
import { Writing } from './writing.tsx';

/** One message: closed and why, open with everything before the eyes, or sent and waited for. */
export default function FirstContact() {
  const model = useView('firstContact', undefined);
  if (!model) return null;
  const { mode } = model;
  if (mode === 'together' && !model.stopped) return <Together />;
  if (mode === 'waiting' && !model.stopped) return <Waiting model={model} />;
  if (!model.open || mode === 'waiting' || mode === 'together') return <Closed model={model} />;
  return <Writing key={mode} model={model} mode={mode} />;
}
