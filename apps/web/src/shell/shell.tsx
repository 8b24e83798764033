import { useEffect, useState, useErrorBoundary } from 'preact/hooks';
import type { ComponentType } from 'preact';
import type enShell from '../texts/en/shell.json';
import { begin, door, failure, unanswered } from '../platform/home.ts';
import { lockingIn, stayOpen, watchIdle } from '../platform/idle-lock.ts';
import { leave, lock } from '../platform/lock.ts';
import { go, place } from '../platform/place.ts';
import { fellBack, needTexts, texts } from '../platform/texts.ts';
import { AppFrame } from '../ui/app-frame.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { useOthersPickUp } from './others-pick-up.ts';
import { navPlaces, screens, type ScreenName, type ScreenProps } from './screens.ts';

const t = texts<typeof enShell>();

const icons = { today: 'today', path: 'path', journal: 'journal', 'letting-go': 'let-go', more: 'more' } as const;

/** Which screen stands behind each door; with an open journal it is the place one went to. */
const shownScreen = (): { name: ScreenName; args: Readonly<Record<string, string>> } => {
  const { screen, args } = place.value;
  if (door.value === 'locked' && !screens[screen].free) return { name: 'unlock', args: {} };
  if (door.value === 'new' && !screens[screen].free) return { name: 'tonight', args: {} };
  // Before anything is kept there is no day to look at: the question of the evening stands in its place.
  if (door.value === 'evening' && screen === 'today') return { name: 'tonight', args: {} };
  return { name: screen, args };
};

type Loaded = { readonly name: ScreenName; readonly Part: ComponentType<ScreenProps> };

/** The frame around every screen, and the one place that decides which screen is shown. */
export function Shell() {
  const { name, args } = shownScreen();
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  const othersPickUp = useOthersPickUp();

  const isKnown = door.value !== 'starting';
  useEffect(() => {
    let current = true;
    if (!isKnown) {
      // One of these two it will be, most likely; they come while the storage is looked into.
      void screens.tonight.load();
      void screens.unlock.load();
      return;
    }
    const wanted = screens[name];
    void Promise.all([wanted.load(), needTexts(wanted.texts)]).then(
      ([part]) => {
        if (current) setLoaded({ name, Part: part.default });
      },
      // A screen that is not on this device yet, without a network.
      () => {
        if (current) unanswered.value = true;
      },
    );
    return () => {
      current = false;
    };
  }, [name, isKnown, attempt]);

  const where = `${name}/${JSON.stringify(args)}`;
  useEffect(() => {
    unanswered.value = false;
  }, [where]);

  useEffect(() => {
    if (door.value === 'open') watchIdle(othersPickUp);
  }, [door.value, othersPickUp]);

  // Help is there whatever has failed.
  const needsNothing = name === 'help' || name === 'safety-page';
  const tryAgain = () => {
    unanswered.value = false;
    setAttempt(attempt + 1);
    go('today');
  };
  const inside = door.value === 'open' || door.value === 'sample' || door.value === 'evening';
  return (
    <AppFrame
      exit={{ label: t('shell.leave'), onExit: leave }}
      help={{ label: t('shell.help'), onHelp: () => go('help'), current: name === 'help' }}
      lock={door.value === 'open' ? { label: t('shell.lock'), onLock: () => void lock() } : undefined}
      skipLabel={t('shell.skip')}
      nav={
        inside
          ? {
              label: t('shell.nav'),
              places: navPlaces.map((id) => ({ id, icon: icons[id], label: t(`shell.${id}`) })),
              current: screens[name].nav ?? null,
              onGo: (id) => go(id),
            }
          : undefined
      }
      screen={`${where}/${loaded?.name === name ? 'there' : 'coming'}`}
    >
      <Around name={name} />
      {unanswered.value && !(needsNothing && loaded?.name === name) ? (
        <Page heading={t('shell.error-title')}>
          <Notice tone="gentle-warning" actions={<Button onPress={tryAgain}>{t('shell.back')}</Button>}>
            {t('shell.error')}
          </Notice>
        </Page>
      ) : door.value === 'broken' && !needsNothing ? (
        <Page heading={t('shell.broken-title')}>
          <Notice tone="gentle-warning" actions={<Button onPress={() => void begin()}>{t('shell.again')}</Button>}>
            {failure.value?.tag === 'newer-version'
              ? t('shell.broken-newer')
              : t('shell.broken', { tag: failure.value?.tag ?? '' })}
          </Notice>
        </Page>
      ) : loaded?.name === name ? (
        <Guarded key={JSON.stringify(args)} Part={loaded.Part} args={args} />
      ) : (
        <p class="quiet">{t('shell.loading')}</p>
      )}
    </AppFrame>
  );
}

/** A screen that fails while it is drawn takes nothing with it: the exit, help and the way back stay. */
function Guarded({ Part, args }: { Part: ComponentType<ScreenProps>; args: ScreenProps['args'] }) {
  const [failed, again] = useErrorBoundary();
  if (failed === undefined) return <Part args={args} />;
  return (
    <Page heading={t('shell.error-title')}>
      <Notice
        tone="gentle-warning"
        actions={
          <Button
            onPress={() => {
              again();
              go('today');
            }}
          >
            {t('shell.today')}
          </Button>
        }
      >
        {t('shell.error')}
      </Notice>
    </Page>
  );
}

/** What is said above a screen: that this is a sample, that nothing is kept yet, that the lock comes. */
function Around({ name }: { name: ScreenName }) {
  const seconds = lockingIn.value;
  return (
    <>
      <Status urgent>{seconds === undefined ? undefined : t('shell.locking', { seconds })}</Status>
      {seconds !== undefined && <Button onPress={stayOpen}>{t('shell.stay')}</Button>}
      {door.value === 'sample' && (
        <Line says={t('shell.sample')} does={t('shell.sample-end')} onPress={() => location.reload()} />
      )}
      {door.value === 'evening' && name !== 'keep' && name !== 'tonight' && (
        <Line says={t('shell.evening')} does={t('shell.evening-keep')} onPress={() => go('keep')} />
      )}
      {fellBack(screens[name].texts) && <p class="quiet small">{t('shell.english-only')}</p>}
    </>
  );
}

/** One quiet line, so that the screen itself stays where the eye falls. */
function Line({ says, does, onPress }: { says: string; does: string; onPress: () => void }) {
  return (
    <div class="frame-line">
      <span>{says}</span>
      <Button kind="link" onPress={onPress}>
        {does}
      </Button>
    </div>
  );
}
