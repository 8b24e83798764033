import type { ContactState } from '@reprise/core';
import type en from '../../texts/en/contact-log.json';
import { say, texts } from '../../platform/texts.ts';
import './state-picture.css';
import type { LogModel } from './contact-list.tsx';

const t = texts<typeof en>();

type Spot = { readonly x: number; readonly y: number };
const LEFT = 118;
const RIGHT = 222;
const SPOTS: Readonly<Record<ContactState, Spot>> = {
  INVITED: { x: LEFT, y: 34 },
  OPEN: { x: LEFT, y: 126 },
  WAITING: { x: LEFT, y: 218 },
  QUIET: { x: RIGHT, y: 218 },
  NO: { x: RIGHT, y: 126 },
  ORDER: { x: RIGHT, y: 34 },
};
const stops: readonly ContactState[] = ['ORDER', 'NO', 'QUIET'];
/** The mark's radius, and the air before an arrow. */
const MARK = 9;
const AIR = 6;
/** Ways there and back bow to their own side; past a mark between them they bow around it. */
const BOW = 13;
const BOW_AROUND = 44;

/** The way from one mark to another: a slight bow, cut short of both. */
const way = (from: Spot, to: Spot): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const bow = dx === 0 && length > 100 ? BOW_AROUND : BOW;
  const middle = { x: (from.x + to.x) / 2 - uy * bow, y: (from.y + to.y) / 2 + ux * bow };
  const cut = MARK + AIR;
  return `M${from.x + ux * cut} ${from.y + uy * cut}Q${middle.x} ${middle.y} ${to.x - ux * cut} ${to.y - uy * cut}`;
};

/** The six states and what leads from one to another, drawn from core's own table. The list under it says the same in words. */
export function StatePicture({ state, leads, ways }: Pick<LogModel, 'leads' | 'ways'> & { state: ContactState }) {
  const ahead = new Set(leads.map((lead) => lead.to));
  return (
    <div class="page">
      <svg class="states" viewBox="0 0 340 252" aria-hidden="true">
        <defs>
          <marker
            id="state-arrow"
            viewBox="0 0 8 8"
            refX="6.5"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path class="states-arrow" d="M1 1 7 4 1 7" />
          </marker>
        </defs>
        {ways.map(({ from, to }) => (
          <path key={`${from} ${to}`} class="states-way" d={way(SPOTS[from], SPOTS[to])} />
        ))}
        {[...ahead].map((to) => (
          <path key={to} class="states-way states-ahead" marker-end="url(#state-arrow)" d={way(SPOTS[state], SPOTS[to])} />
        ))}
        {(Object.keys(SPOTS) as ContactState[]).map((one) => {
          const { x, y } = SPOTS[one];
          const left = x === LEFT;
          return (
            <g key={one} class={`states-mark${stops.includes(one) ? ' states-stop' : ''}${one === state ? ' states-here' : ''}`}>
              {one === state && <circle class="states-ring" cx={x} cy={y} r={MARK + 5} />}
              <circle class="states-dot" cx={x} cy={y} r={MARK} />
              <text x={left ? x - 20 : x + 20} y={y + 4} text-anchor={left ? 'end' : 'start'}>
                {t(`contact-log.state.${one}`)}
              </text>
            </g>
          );
        })}
      </svg>
      <div class="prose">
        <p>
          <strong>{t('contact-log.you-are-here', { state: say({ id: `contact.${state}` }) })}</strong>
        </p>
        <p>{t('contact-log.from-here')}</p>
        <ul>
          {leads.map((lead) => (
            <li key={lead.to}>
              {lead.by.map((event) => t(`contact-log.leads.${event}`)).join(' · ')} → {say({ id: `contact.${lead.to}` })}
            </li>
          ))}
        </ul>
        {stops.includes(state) && <p class="quiet">{t(`contact-log.ends.${state as 'ORDER' | 'NO' | 'QUIET'}`)}</p>}
      </div>
    </div>
  );
}
