import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fillUrlTemplate } from '../../demo/backend/template.js';
import { outcomeOf } from './backend-visitor.js';
import type { BackendWorld } from './backend-world.js';
import { type FakeProvider, startFakeProvider } from './fake-provider.js';
import { startWorldWithCatalogue } from './own-catalogue.js';

let provider: FakeProvider;
let world: BackendWorld;
