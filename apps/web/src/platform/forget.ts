const forgets = new Set<() => void>();

/** For what a module keeps in this page besides the screens. Called where the page goes on without being loaded again. */
export const onForget = (forget: () => void): void => {
  forgets.add(forget);
};

/** After a wipe, and before the sample: nothing that was typed or looked for before comes up again. */
export const forgetPage = (): void => {
  for (const forget of forgets) forget();
};
