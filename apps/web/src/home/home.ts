import { expose } from 'comlink';
import { openIndexedDbStorage } from '@reprise/vault';
import { createHome } from './create-home.ts';
import { storageName } from './storage-name.ts';

/** The one worker that holds keys and journal. */
expose(createHome(() => openIndexedDbStorage(storageName)));
