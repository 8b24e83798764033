// What a first visit is measured against: the same runtime, styles and font, one heading and five buttons, and nothing else.
import '../apps/web/src/ui/index.css';
import { h, render } from 'preact';
import { useState } from 'preact/hooks';

const needs = ['I want to write', 'I already wrote', 'They wrote', 'I can’t settle', 'Help me think'];

function Peer() {
  const [chosen, choose] = useState<string>();
  return h(
    'main',
    { class: 'main' },
    h('h1', null, chosen ?? 'What do you need tonight?'),
    needs.map((need) => h('button', { type: 'button', class: 'button button-quiet', onClick: () => choose(need) }, need)),
  );
}

const root = document.getElementById('app');
if (!root) throw new Error('peer.html has no #app');
render(h(Peer, null), root);
