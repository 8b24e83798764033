import { useState } from 'preact/hooks';
import type en from '../../texts/en/settings.json';
import type { TakenIn } from '../../home/files.ts';
import { home, takeIn } from '../../platform/home.ts';
import { say, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { ChooseFile } from '../../ui/choose-file.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Status } from '../../ui/status.tsx';

const t = texts<typeof en>();

const told = [
  'wrong-passphrase',
  'not-a-backup',
  'damaged',
  'too-expensive',
  'not-text',
  'not-json',
  'not-a-journal',
  'newer-version',
  'bad-record',
  'quota',
] as const;
type Told = (typeof told)[number];
const isTold = (tag: string): tag is Told => (told as readonly string[]).includes(tag);

/** Why a file did not come in: its place and cause, and that nothing changed. */
const sayFailed = (taken: Exclude<TakenIn, { ok: true }>): string => {
  if ('refusal' in taken) return say(taken.refusal);
  const { tag, detail = '' } = taken.failure;
  return isTold(tag) ? t(`take-in.failed.${tag}`, { detail }) : t('take-in.failed.other', { tag });
};

/** Chooses a file, asks for its words where it is locked, and merges it. `onBegin`: what was said about the file before is over. */
export function TakeIn({ onBegin, onTaken }: { onBegin?: () => void; onTaken: (came: number, records: number) => void }) {
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array }>();
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const run = async (bytes: Uint8Array, passphrase?: string) => {
    setBusy(true);
    setFailure(undefined);
    const taken = await takeIn(bytes, passphrase);
    setBusy(false);
    if (!taken.ok) return setFailure(sayFailed(taken));
    setFile(undefined);
    setWords('');
    onTaken(taken.came, taken.records);
  };
  const choose = async (chosen: File) => {
    onBegin?.();
    setFailure(undefined);
    setFile(undefined);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    if (await home().isLocked(bytes)) setFile({ name: chosen.name, bytes });
    else await run(bytes);
  };
  return (
    <>
      <Buttons>
        <ChooseFile accept=".age,.json,.txt" busy={isBusy} onFile={(chosen) => void choose(chosen)}>
          {t('take-in.choose')}
        </ChooseFile>
      </Buttons>
      {file && (
        <form
          class="section"
          autocomplete="off"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) void run(file.bytes, words);
          }}
        >
          <p>{t('take-in.locked', { name: file.name })}</p>
          <Field
            label={t('take-in.words')}
            capitals="off"
            value={words}
            onInput={setWords}
            secret={{ show: t('settings.show'), hide: t('settings.hide') }}
          />
          <Buttons>
            <Button kind="primary" type="submit" busy={isBusy}>
              {t('take-in.open')}
            </Button>
          </Buttons>
        </form>
      )}
      <Status>{isBusy ? t('take-in.busy') : undefined}</Status>
      <div aria-live="polite">
        {failure && (
          <Notice tone="gentle-warning" title={t('take-in.failed')}>
            {failure}
          </Notice>
        )}
      </div>
    </>
  );
}
