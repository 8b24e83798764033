/** Strokes on a 24-unit square, drawn in the colour of the text around them. */
const STROKES = {
  leave: 'M14 4H6v16h8 M10.5 12H21 M17.5 8.5 21 12l-3.5 3.5',
  help: 'M12 20.5S3.5 15.6 3.5 9.7A4.6 4.6 0 0 1 12 7.2a4.6 4.6 0 0 1 8.5 2.5c0 5.9-8.5 10.8-8.5 10.8Z',
  today: 'M3 17.5h18 M6.5 17.5a5.5 5.5 0 0 1 11 0 M12 5v3 M4.6 9.6l1.8 1.8 M19.4 9.6l-1.8 1.8 M8 20.5h8',
  path: 'M7.5 18.5c8 0 9-2 9-4.5s-3-3-5-3-4.5-1-4.5-3.5 2-4 7.5-4 M4.5 18.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0 M14.5 3.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0',
  journal:
    'M6 3.5h11.5a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H6a1.5 1.5 0 0 1-1.5-1.5V5A1.5 1.5 0 0 1 6 3.5Z M8.5 3.5v17 M12 8.5h3.5 M12 12h3.5',
  'let-go': 'M3 15c4-6 9-8 17-10-2 8-5 12-11 12-1.6 0-3-.6-3.6-1.5 M4 20.5c1.5-5 4.5-8 9.5-10',
  more: 'M5 10.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z M12 10.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z M19 10.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z',
  lock: 'M6 10.5h12v9.5H6z M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  back: 'M19 12H5 M10.5 6.5 5 12l5.5 5.5',
  next: 'M9 5.5 15.5 12 9 18.5',
  check: 'M5 12.5 10 17.5 19.5 7',
  write: 'M4.5 19.5 5.5 15 16.5 4l3.5 3.5L9 18.5l-4.5 1Z M14 6.5 17.5 10',
  delete: 'M4.5 7h15 M9.5 7V4.5h5V7 M6.5 7l1 13h9l1-13 M10.5 11v5 M13.5 11v5',
  close: 'M6 6l12 12 M18 6 6 18',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z M15.5 15.5 20 20',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z M12 7.5V12l3 2',
  closed: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z M8 12h8',
  note: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z M12 11v5 M12 8h.01',
} as const;

export type IconName = keyof typeof STROKES;
export const ICON_NAMES = Object.keys(STROKES) as readonly IconName[];

/** Always beside words, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
