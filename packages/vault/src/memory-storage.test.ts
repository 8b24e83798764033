import { testStorageContract } from '../test-support/storage-contract.ts';
import { createMemoryStorage } from './memory-storage.ts';

testStorageContract('memory', async () => createMemoryStorage());
