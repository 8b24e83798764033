import './ui/index.css';
import { render } from 'preact';
import { begin } from './platform/home.ts';
import { guardThePage } from './platform/lock.ts';
import { keepOffline } from './platform/offline.ts';
import { listenToHistory } from './platform/place.ts';
import { beginTexts } from './platform/texts.ts';
import { Shell } from './shell/shell.tsx';

guardThePage();
listenToHistory();
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
void beginTexts();
void begin();
render(<Shell />, root);
void keepOffline();
