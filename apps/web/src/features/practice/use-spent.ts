import { useEffect, useState } from 'preact/hooks';

/** Seconds spent here, from `before` on, while the page is looked at and `counting` holds. */
export const useSpent = (before: number, counting: boolean): number => {
  const [spent, setSpent] = useState(before);
  useEffect(() => setSpent((now) => Math.max(now, before)), [before]);
  useEffect(() => {
    if (!counting) return;
    let last = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      const passed = (now - last) / 1000;
      last = now;
      if (!document.hidden) setSpent((so) => so + passed);
    }, 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return Math.floor(spent);
};
