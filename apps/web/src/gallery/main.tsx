import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../ui/index.css';
import { AppFrame, type Place } from '../ui/app-frame.tsx';
import { Button, Buttons } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { Controls } from './controls.tsx';
import { Evening } from './evening.tsx';
import { Path } from './path.tsx';
import { Pauses } from './pauses.tsx';
import { Reading } from './reading.tsx';
import { Steps } from './steps.tsx';

/** Every part in every state, on the five kinds of screen there are; the navigation turns the pages. */
const PAGES = {
  today: { label: 'Reading', part: Reading },
  journal: { label: 'Controls', part: Controls },
  path: { label: 'Path', part: Path },
  'let-go': { label: 'Pauses', part: Pauses },
  more: { label: 'One step', part: Steps },
} as const;
type PageId = keyof typeof PAGES;

const places = (Object.keys(PAGES) as PageId[]).map((id): Place<PageId> => ({ id, icon: id, label: PAGES[id].label }));

const THEMES = ['light', 'dark'] as const;

function setTheme(theme: (typeof THEMES)[number] | null) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

function Gallery() {
  const [place, setPlace] = useState<PageId>('today');
  const [bare, setBare] = useState(false);
  const Part = PAGES[place].part;
  return (
    <AppFrame
      exit={{ label: 'Leave', onExit: () => location.replace('about:blank') }}
      help={{ label: 'Help', onHelp: () => setBare(!bare), current: bare }}
      lock={{ label: 'Lock', onLock: () => setBare(true) }}
      skipLabel="Skip to the text"
      {...(bare ? {} : { nav: { label: 'Main', places, current: place, onGo: setPlace } })}
      screen={bare ? 'bare' : place}
    >
      {bare ? (
        <Evening />
      ) : (
        <>
          <Part />
          {place === 'today' && <Theme />}
        </>
      )}
    </AppFrame>
  );
}

function Theme() {
  return (
    <div class="page">
      <Section heading="Light and dark">
        <Buttons>
          <Button onPress={() => setTheme(null)}>As the device</Button>
          {THEMES.map((theme) => (
            <Button key={theme} onPress={() => setTheme(theme)}>
              {theme}
            </Button>
          ))}
        </Buttons>
      </Section>
    </div>
  );
}

const app = document.getElementById('app');
if (app) render(<Gallery />, app);
