import { useEffect, useState } from 'preact/hooks';
import { needTexts } from '../platform/texts.ts';

/** For parts that several screens show: their own catalogue, so that no screen has to name it. True once it is there. */
export const useTexts = (name: string): boolean => {
  const [there, setThere] = useState(false);
  useEffect(() => void needTexts([name]).then(() => setThere(true)), [name]);
  return there;
};
